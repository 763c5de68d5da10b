import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.List;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.core.*;
import org.apache.lucene.analysis.en.*;
import org.apache.lucene.analysis.standard.*;
import org.apache.lucene.util.Version;

/** The same measurement as "VoiceHealth.Bench analysis" with Java Lucene. Argument: the corpus file. */
public final class AnalysisBench {
    private static final Version V = Version.LUCENE_4_8_0;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final String[] NAMES = { "standard", "+ lower case", "+ possessive, stop", "+ Porter (English)" };

    public static void main(String[] args) throws Exception {
        List<String> chunks = Files.readAllLines(Paths.get(args[0]), StandardCharsets.UTF_8);
        for (int parts = 0; parts < NAMES.length; parts++) {
            Analyzer analyzer = analyzer(parts);
            double best = Double.MAX_VALUE;
            int tokens = 0;
            for (int round = 0; round < 9; round++) {
                long start = THREAD.getCurrentThreadCpuTime();
                tokens = count(analyzer, chunks);
                best = Math.min(best, (THREAD.getCurrentThreadCpuTime() - start) / 1e9);
            }
            System.out.printf("%-20s %9d tokens %6.1f M tokens/s %9.0f chunks/s%n",
                NAMES[parts], tokens, tokens / best / 1e6, chunks.size() / best);
        }
    }

    private static Analyzer analyzer(int parts) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field, java.io.Reader reader) {
                Tokenizer source = new StandardTokenizer(V, reader);
                TokenStream chain = parts >= 2 ? new EnglishPossessiveFilter(V, source) : source;
                chain = parts >= 1 ? new LowerCaseFilter(V, chain) : chain;
                chain = parts >= 2 ? new StopFilter(V, chain, StopAnalyzer.ENGLISH_STOP_WORDS_SET) : chain;
                chain = parts >= 3 ? new PorterStemFilter(chain) : chain;
                return new TokenStreamComponents(source, chain);
            }
        };
    }

    private static int count(Analyzer analyzer, List<String> chunks) throws Exception {
        int count = 0;
        for (String chunk : chunks) {
            TokenStream stream = analyzer.tokenStream("text", chunk);
            stream.reset();
            while (stream.incrementToken()) {
                count++;
            }
            stream.end();
            stream.close();
        }
        return count;
    }
}
