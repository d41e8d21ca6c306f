package io.yihu.embedded.store;

/** {@link EmbeddedStoreMain} with logs folded all the time, so that a kill meets folding. */
final class FoldingStoreMain {

    private FoldingStoreMain() {}

    public static void main(String[] args) {
        EmbeddedStoreMain.run(args, 64 << 10);
    }
}
