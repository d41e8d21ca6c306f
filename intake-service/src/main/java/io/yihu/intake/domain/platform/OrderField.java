package io.yihu.intake.domain.platform;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a registration may say, as the tables of platforms call it. */
public enum OrderField {
    /** Its number there: the same order is known by it when it comes again. */
    EXTERNAL_NUMBER("externalNumber"),
    /** In a few words. */
    TITLE("title"),
    /** All of what was said; several fields of theirs make several lines. */
    DESCRIPTION("description", "\n"),
    /** 诉求类型 */
    KIND("kind"),
    /** 诉求分类 */
    CATEGORY("category"),
    /** How fast it must go. */
    URGENCY("urgency"),
    /** How it reached the house. */
    CHANNEL("channel"),
    /** A place's code. */
    PLACE("place"),
    /** How the caller says where it is; several fields of theirs are written one after the other. */
    PLACE_TEXT("placeText", ""),
    /** Degrees. */
    LONGITUDE("coordinates.longitude"),
    /** Degrees. */
    LATITUDE("coordinates.latitude"),
    /** What the degrees are measured against. */
    DATUM("coordinates.datum"),
    /** Goes to the vault. */
    CALLER_NAME("caller.name"),
    /** Goes to the vault. */
    CALLER_PHONE("caller.phone"),
    /** YES or NO. */
    ANONYMOUS("caller.anonymous"),
    /** Code of the unit that is accused. */
    ACCUSED_UNIT("accusedUnit");

    private final String path;
    private final @Nullable String between;

    OrderField(String path) {
        this(path, null);
    }

    OrderField(String path, @Nullable String between) {
        this.path = path;
        this.between = between;
    }

    /** Where it stands in a registration over {@code POST /api/tickets}. */
    public String path() {
        return path;
    }

    /** Whether fields of theirs are put together; otherwise the first that says something counts. */
    public boolean together() {
        return between != null;
    }

    /** What stands between fields of theirs that are put together. */
    String between() {
        return between == null ? "" : between;
    }

    /** The field that a refusal of a registration blames. */
    public static Optional<OrderField> blamed(String requestPath) {
        String path = requestPath.startsWith("place.") ? PLACE.path : requestPath;
        return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
    }
}
