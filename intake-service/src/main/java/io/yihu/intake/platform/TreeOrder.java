package io.yihu.intake.platform;

import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Sent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** An order in a tree of names. Its text form tells none of it. */
record TreeOrder(JsonNode tree) implements Sent {
    @Override
    public @Nullable String text(String path) {
        JsonNode there = single(path);
        String text = there.isString() || there.isNumber() || there.isBoolean() ? there.asString() : "";
        return text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    @Override
    public boolean holdsMore(String path) {
        JsonNode there = single(path);
        return there.isArray() || there.isObject() && !there.isEmpty();
    }

    /** The text of an element that has attributes too. */
    private JsonNode single(String path) {
        JsonNode there = at(tree, path);
        return there.isObject() && there.has(XmlTree.TEXT) ? there.path(XmlTree.TEXT) : there;
    }

    /** What stands at a path of the tables: names parted by {@code /}, from here or from {@code ./}. */
    static JsonNode at(JsonNode tree, String path) {
        if (path.equals(Platform.WHOLE)) {
            return tree;
        }
        String names = path.startsWith("./") ? path.substring(2) : path;
        return tree.at(JsonPointer.compile("/" + names.replace("~", "~0")));
    }

    @Override
    public String toString() {
        return "TreeOrder[***]";
    }
}
