import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.lucene46.Lucene46RWCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** What Java Lucene makes of an index: checks it, answers queries from it, or writes one. */
public final class IndexOracle {
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "check" -> check(args[1]);
            case "search" -> search(args[1], args[2], Integer.parseInt(args[3]));
            case "write" -> write(args[1], args[2], args[3].equals("compound"), Integer.parseInt(args[4]), args[5]);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void check(String folder) throws Exception {
        try (Directory directory = FSDirectory.open(new File(folder))) {
            CheckIndex check = new CheckIndex(directory);
            check.setCrossCheckTermVectors(true);
            check.setInfoStream(System.out, true);
            System.out.println(check.checkIndex().clean ? "CLEAN" : "BROKEN");
        }
    }

    private static void search(String folder, String queries, int count) throws Exception {
        try (Directory directory = FSDirectory.open(new File(folder)); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity());
            for (String line : Files.readAllLines(Paths.get(queries), StandardCharsets.UTF_8)) {
                TopDocs found = searcher.search(parse(new ArrayDeque<>(Arrays.asList(line.split(" ")))), count);
                StringBuilder text = new StringBuilder().append(found.totalHits);
                for (ScoreDoc hit : found.scoreDocs) {
                    text.append(' ').append(hit.doc).append(':').append(Float.floatToIntBits(hit.score));
                }
                System.out.println(text);
            }
        }
    }

    /** One line a document: id, tab, title, tab, body. Each document whose number is divisible by deleteEvery is deleted. */
    private static void write(String folder, String documents, boolean compound, int perSegment, String deleteEvery) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(org.apache.lucene.util.Version.LUCENE_4_10_4, new WhitespaceAnalyzer());
        config.setCodec(new Lucene46RWCodec());
        config.setSimilarity(new BM25Similarity());
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        config.setUseCompoundFile(compound);
        config.setMaxBufferedDocs(perSegment);
        config.setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
        int deleting = Integer.parseInt(deleteEvery);
        try (Directory directory = FSDirectory.open(new File(folder)); IndexWriter writer = new IndexWriter(directory, config)) {
            List<String> lines = Files.readAllLines(Paths.get(documents), StandardCharsets.UTF_8);
            for (int number = 0; number < lines.size(); number++) {
                writer.addDocument(documentOf(lines.get(number).split("\t", -1), number));
            }
            writer.commit();
            for (int number = 0; deleting > 0 && number < lines.size(); number += deleting) {
                writer.deleteDocuments(new Term("id", lines.get(number).split("\t", -1)[0]));
            }
            writer.commit();
        }
    }

    private static Document documentOf(String[] parts, int number) {
        Document document = new Document();
        document.add(new StringField("id", parts[0], Field.Store.YES));
        document.add(new TextField("title", parts[1], Field.Store.YES));
        document.add(new TextField("body", parts[2], Field.Store.YES));
        document.add(new StoredField("number", number));
        document.add(new StoredField("big", number * 5_000_000_000L));
        document.add(new StoredField("half", number / 2.0f));
        document.add(new StoredField("third", number / 3.0));
        document.add(new StoredField("bytes", new byte[] {(byte) number, 2, 3}));
        document.add(new NumericDocValuesField("rank", number * 7L - 100));
        if (number % 3 != 0) {
            document.add(new NumericDocValuesField("few", number % 5));
            document.add(new SortedDocValuesField("kind", new BytesRef("kind" + "x".repeat(number % 11))));
        }
        return document;
    }

    private static Query parse(Deque<String> words) {
        String kind = words.pop();
        float boost = 1f;
        if (kind.startsWith("^")) {
            boost = Float.parseFloat(kind.substring(1));
            kind = words.pop();
        }
        Query query = switch (kind) {
            case "term" -> new TermQuery(new Term(words.pop(), words.pop()));
            case "prefix" -> new PrefixQuery(new Term(words.pop(), words.pop()));
            case "all" -> new MatchAllDocsQuery();
            case "constant" -> new ConstantScoreQuery(parse(words));
            case "fuzzy" -> new FuzzyQuery(
                new Term(words.pop(), words.pop()), Integer.parseInt(words.pop()), Integer.parseInt(words.pop()), Integer.parseInt(words.pop()), true);
            case "phrase" -> phrase(words);
            case "max" -> max(words);
            case "bool" -> bool(words);
            default -> throw new IllegalArgumentException(kind);
        };
        query.setBoost(boost);
        return query;
    }

    private static Query phrase(Deque<String> words) {
        PhraseQuery query = new PhraseQuery();
        query.setSlop(Integer.parseInt(words.pop()));
        String field = words.pop();
        for (int count = Integer.parseInt(words.pop()); count > 0; count--) {
            int position = Integer.parseInt(words.pop());
            query.add(new Term(field, words.pop()), position);
        }
        return query;
    }

    private static Query max(Deque<String> words) {
        DisjunctionMaxQuery query = new DisjunctionMaxQuery(Float.parseFloat(words.pop()));
        for (int count = Integer.parseInt(words.pop()); count > 0; count--) {
            query.add(parse(words));
        }
        return query;
    }

    private static Query bool(Deque<String> words) {
        BooleanQuery query = new BooleanQuery();
        query.setMinimumNumberShouldMatch(Integer.parseInt(words.pop()));
        for (int count = Integer.parseInt(words.pop()); count > 0; count--) {
            BooleanClause.Occur occur = switch (words.pop()) {
                case "+" -> BooleanClause.Occur.MUST;
                case "-" -> BooleanClause.Occur.MUST_NOT;
                default -> BooleanClause.Occur.SHOULD;
            };
            query.add(parse(words), occur);
        }
        return query;
    }
}
