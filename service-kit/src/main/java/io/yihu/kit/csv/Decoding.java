package io.yihu.kit.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yihu.kit.table.Findings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Bytes to text. Nothing is guessed: what is not UTF-8 is refused, and told by the name of what it probably is. */
final class Decoding {
    static final String MARK = "\uFEFF";
    private static final Charset GBK = Charset.forName("GB18030");
    private static final String SAVE_AS_ZH = "请在 Excel 中另存为“CSV UTF-8（逗号分隔）(*.csv)”";
    private static final String SAVE_AS_EN = "save it in Excel as \"CSV UTF-8 (comma delimited)\"";

    private Decoding() {}

    /** The text without its mark, or empty with a finding. */
    static Optional<String> text(String file, byte[] bytes, Findings findings) {
        if (utf16(bytes)) {
            findings.error(
                    file,
                    "encoding-utf-16",
                    "文件是 UTF-16（“Unicode 文本”）编码，" + SAVE_AS_ZH,
                    "The file is UTF-16 (\"Unicode text\"): " + SAVE_AS_EN);
            return Optional.empty();
        }
        Optional<String> text = strict(bytes, UTF_8);
        if (text.isEmpty()) {
            refuse(file, bytes, findings);
            return text;
        }
        return text.map(t -> t.startsWith(MARK) ? t.substring(1) : t).filter(t -> readable(file, t, findings));
    }

    private static void refuse(String file, byte[] bytes, Findings findings) {
        int row = rowOfFirstFault(bytes);
        if (strict(bytes, GBK).isPresent()) {
            findings.error(
                    file,
                    "encoding-gbk",
                    "文件是 GBK 编码而不是 UTF-8（始于第" + row + "行），" + SAVE_AS_ZH,
                    "The file is GBK, not UTF-8 (from row " + row + " on): " + SAVE_AS_EN);
        } else {
            findings.error(
                    file,
                    "encoding-unknown",
                    "文件不是 UTF-8 编码（始于第" + row + "行），" + SAVE_AS_ZH,
                    "The file is not UTF-8 (from row " + row + " on): " + SAVE_AS_EN);
        }
    }

    private static boolean readable(String file, String text, Findings findings) {
        if (text.indexOf('\0') >= 0) {
            findings.error(file, "not-text", "文件不是文本", "The file is no text");
            return false;
        }
        return true;
    }

    private static boolean utf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static int rowOfFirstFault(byte[] bytes) {
        int row = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (strict(java.util.Arrays.copyOfRange(bytes, start, i), UTF_8).isEmpty()) {
                    return row;
                }
                row++;
                start = i + 1;
            }
        }
        return 1;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
