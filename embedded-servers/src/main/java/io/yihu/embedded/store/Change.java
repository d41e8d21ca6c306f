package io.yihu.embedded.store;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * The four physical changes a collection can undergo, as bytes: documents are logged as after-images by position, so that a
 * replay needs no query, no clock and no generated id.
 */
final class Change {

    private static final int PUT = 1;
    private static final int REMOVE = 2;
    private static final int DROP = 3;
    private static final int RENAME = 4;

    private Change() {}

    static void put(ByteBuf out, String namespace, int position, byte[] bson) {
        head(out, PUT, namespace).writeInt(position).writeBytes(bson);
    }

    static void remove(ByteBuf out, String namespace, int position) {
        head(out, REMOVE, namespace).writeInt(position);
    }

    static void drop(ByteBuf out, String namespace) {
        head(out, DROP, namespace);
    }

    static void rename(ByteBuf out, String from, String to) {
        name(head(out, RENAME, from), to);
    }

    /** Applies every change in {@code in} to {@code image}, in order. */
    static void replay(ByteBuf in, Image image) {
        while (in.isReadable()) {
            int kind = in.readByte();
            String namespace = name(in);
            switch (kind) {
                case PUT -> image.rows(namespace).put(in.readInt(), bson(in));
                case REMOVE -> image.rows(namespace).remove(in.readInt());
                case DROP -> image.drop(namespace);
                case RENAME -> image.rename(namespace, name(in));
                default -> throw new IllegalArgumentException("unknown change " + kind);
            }
        }
    }

    private static ByteBuf head(ByteBuf out, int kind, String namespace) {
        return name(out.writeByte(kind), namespace);
    }

    private static ByteBuf name(ByteBuf out, String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        return out.writeShort(utf8.length).writeBytes(utf8);
    }

    private static String name(ByteBuf in) {
        return in.readCharSequence(in.readUnsignedShort(), StandardCharsets.UTF_8)
                .toString();
    }

    private static byte[] bson(ByteBuf in) {
        byte[] bytes = new byte[in.getIntLE(in.readerIndex())];
        in.readBytes(bytes);
        return bytes;
    }
}
