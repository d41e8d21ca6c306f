package io.yihu.intake.again;

import io.yihu.intake.domain.again.Commonness;
import io.yihu.intake.domain.again.Grams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The words of tickets, to be found by likeness: an inverted index of pairs of characters. It keeps no text and is never
 * read back, only made anew. What is put shows after {@link #show}. Safe for use by several threads.
 */
public final class WordIndex implements AutoCloseable {
    private static final String ID = "id";
    private static final String CLOSED = "closed";
    private static final FieldType PAIRS = pairs();

    private final Commonness common = new Commonness();
    private final WordQuery query = new WordQuery(common);
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private WordIndex(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig settings = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, settings);
        this.searchers = new SearcherManager(writer, null);
    }

    /** An empty one, in memory, or in a folder of its own whose index is thrown away. */
    public static WordIndex open(@Nullable Path folder) {
        try {
            return new WordIndex(folder == null ? new ByteBuffersDirectory() : new MMapDirectory(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How common pairs are among all that was put. */
    public Commonness common() {
        return common;
    }

    /** Takes a ticket in, or in place of what was known of it. */
    public void put(String ticketId, Grams words, @Nullable Instant closedAt) {
        Document document = new Document();
        document.add(new StringField(ID, ticketId, Field.Store.YES));
        document.add(new Field("words", new GramStream(words), PAIRS));
        if (closedAt != null) {
            document.add(new LongPoint(CLOSED, closedAt.getEpochSecond()));
        }
        common.hear(words);
        change(() -> writer.updateDocument(new Term(ID, ticketId), document));
    }

    /** Forgets a ticket. */
    public void drop(String ticketId) {
        change(() -> writer.deleteDocuments(new Term(ID, ticketId)));
    }

    /** Forgets the tickets that ended before, and clears away what has been forgotten. */
    public void forgetClosedBefore(Instant time) {
        change(() -> {
            writer.deleteDocuments(LongPoint.newRangeQuery(CLOSED, Long.MIN_VALUE, time.getEpochSecond() - 1));
            writer.forceMergeDeletes();
        });
    }

    /** Lets what was put and dropped be seen. */
    public void show() {
        change(searchers::maybeRefreshBlocking);
    }

    /** The tickets whose words are most like these, best first. */
    public List<String> like(Grams words, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<String> found = new ArrayList<>();
                for (ScoreDoc each : searcher.search(query.of(words), most).scoreDocs) {
                    found.add(searcher.storedFields().document(each.doc).get(ID));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many tickets it holds. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType pairs() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
