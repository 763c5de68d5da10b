import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** The same measurement as "VoiceHealth.Bench search" with Java Lucene on the same files. Arguments: the index, the queries. */
public final class SearchBench {
    private static final int WARM_UP = 30;

    public static void main(String[] args) throws Exception {
        try (MMapDirectory directory = new MMapDirectory(new File(args[0])); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity());
            Map<String, List<Query>> kinds = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Paths.get(args[1]), StandardCharsets.UTF_8)) {
                kinds.computeIfAbsent(line.split(" ")[0], kind -> new ArrayList<>()).add(parse(line));
            }
            for (Map.Entry<String, List<Query>> kind : kinds.entrySet()) {
                double[] times = null;
                for (int round = 0; round <= WARM_UP; round++) {
                    times = measure(searcher, kind.getValue());
                }
                System.out.printf("%-6s p50 %8.1f us  p99 %8.1f us  mean %8.1f us%n",
                    kind.getKey(), times[times.length / 2], times[times.length * 99 / 100], Arrays.stream(times).average().orElse(0));
            }
        }
    }

    private static double[] measure(IndexSearcher searcher, List<Query> queries) throws Exception {
        double[] times = new double[queries.size()];
        for (int at = 0; at < times.length; at++) {
            long start = System.nanoTime();
            for (ScoreDoc hit : searcher.search(queries.get(at), 5).scoreDocs) {
                searcher.doc(hit.doc);
            }
            times[at] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(times);
        return times;
    }

    private static Query parse(String line) {
        String[] words = line.split(" ");
        BooleanQuery query = new BooleanQuery();
        for (int at = 1; at < words.length; at++) {
            query.add(part(words[0], words[at], at == 1), BooleanClause.Occur.SHOULD);
        }
        return query;
    }

    private static Query part(String kind, String word, boolean first) {
        if (kind.equals("max")) {
            DisjunctionMaxQuery best = new DisjunctionMaxQuery(0.1f);
            Query title = new TermQuery(new Term("title", word));
            title.setBoost(2f);
            best.add(title);
            best.add(new TermQuery(new Term("body", word)));
            return best;
        }
        return kind.equals("fuzzy") && first ? new FuzzyQuery(new Term("body", word), 2, 1) : new TermQuery(new Term("body", word));
    }
}
