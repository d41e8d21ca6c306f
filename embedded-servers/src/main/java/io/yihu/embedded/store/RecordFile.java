package io.yihu.embedded.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A file of records, each {@code length (4 bytes), CRC-32C (4 bytes), payload}, after an eight-byte mark of the format. A record
 * is whole or it does not count.
 */
final class RecordFile implements AutoCloseable {

    private static final long MARK = 0x5949_4855_5354_0001L; // "YIHUST", format 1
    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;

    private RecordFile(FileChannel channel) {
        this.channel = channel;
    }

    static RecordFile create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        RecordFile created = new RecordFile(channel);
        created.write(ByteBuffer.allocate(Long.BYTES).putLong(0, MARK));
        return created;
    }

    /** Adds the frame of {@code payload} to {@code out}. */
    static void frame(ByteBuf out, byte[] payload) {
        out.writeInt(payload.length).writeInt(checksum(payload)).writeBytes(payload);
    }

    /** Writes all of {@code frames}; durable only after {@link #force}. */
    void write(ByteBuffer frames) throws IOException {
        while (frames.hasRemaining()) {
            ByteBuffer slice = frames.slice(frames.position(), Math.min(frames.remaining(), BUFFER));
            frames.position(frames.position() + channel.write(slice));
        }
    }

    void force() throws IOException {
        channel.force(false);
    }

    long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Gives every whole record to {@code reader}, up to the first that is not, and returns the offset where they end. */
    static long read(Path file, Consumer<ByteBuf> reader) throws IOException {
        long size = Files.size(file);
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            if (size < Long.BYTES || in.readLong() != MARK) {
                return 0;
            }
            long end = Long.BYTES;
            while (size - end >= 2 * Integer.BYTES) {
                int length = in.readInt();
                int checksum = in.readInt();
                long next = end + 2 * Integer.BYTES + length;
                if (length <= 0 || next > size) {
                    break; // a run of zeros has length 0 and would pass the checksum
                }
                byte[] payload = in.readNBytes(length);
                if (checksum(payload) != checksum) {
                    break;
                }
                reader.accept(Unpooled.wrappedBuffer(payload));
                end = next;
            }
            return end;
        }
    }

    private static int checksum(byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(payload);
        return (int) crc.getValue();
    }
}
