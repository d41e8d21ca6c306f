package io.yihu.kit.reference;

/** A reference file cannot be used: the service must not start with it. The message names the file and the entry. */
public final class InvalidReferenceData extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param entry where in the file, such as {@code rows[3]}; the file as a whole where it is empty
     */
    public InvalidReferenceData(String file, String entry, String problem) {
        super(file + (entry.isEmpty() ? "" : ", " + entry) + ": " + problem);
    }
}
