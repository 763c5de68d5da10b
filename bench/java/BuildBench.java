import java.io.File;
import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.core.*;
import org.apache.lucene.analysis.en.*;
import org.apache.lucene.analysis.standard.*;
import org.apache.lucene.codecs.lucene46.Lucene46RWCodec;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/** The same index as "VoiceHealth.Bench index" builds, by Java Lucene with the same codec. Arguments: the corpus, a folder. Built twice, the second time warm. */
public final class BuildBench {
    private static final Version V = Version.LUCENE_4_8_0;

    public static void main(String[] args) throws Exception {
        List<String> chunks = Files.readAllLines(Paths.get(args[0]), StandardCharsets.UTF_8);
        for (int round = 0; round < 2; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            build(chunks, new File(args[1]));
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            long bytes = Arrays.stream(new File(args[1]).listFiles()).mapToLong(File::length).sum();
            System.out.printf("%d chunks, %.2f s of the thread's processor time (%.0f chunks/s); %.2f MB%n", chunks.size(), seconds, chunks.size() / seconds, bytes / 1e6);
        }
    }

    private static void build(List<String> chunks, File folder) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(V, english());
        config.setCodec(new Lucene46RWCodec());
        config.setSimilarity(new BM25Similarity());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setRAMBufferSizeMB(64);
        config.setUseCompoundFile(false);
        try (FSDirectory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, config)) {
            for (String chunk : chunks) {
                String[] words = chunk.split(" ");
                Document document = new Document();
                document.add(new TextField("title", String.join(" ", Arrays.copyOf(words, Math.min(6, words.length))), Field.Store.YES));
                document.add(new TextField("body", chunk, Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static Analyzer english() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field, java.io.Reader reader) {
                Tokenizer source = new StandardTokenizer(V, reader);
                TokenStream chain = new LowerCaseFilter(V, new EnglishPossessiveFilter(V, source));
                return new TokenStreamComponents(source, new PorterStemFilter(new StopFilter(V, chain, StopAnalyzer.ENGLISH_STOP_WORDS_SET)));
            }
        };
    }
}
