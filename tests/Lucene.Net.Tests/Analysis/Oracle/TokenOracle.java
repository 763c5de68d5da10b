import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.core.*;
import org.apache.lucene.analysis.en.*;
import org.apache.lucene.analysis.miscellaneous.*;
import org.apache.lucene.analysis.phonetic.*;
import org.apache.lucene.analysis.shingle.*;
import org.apache.lucene.analysis.standard.*;
import org.apache.lucene.analysis.synonym.*;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.analysis.util.*;
import org.apache.lucene.util.*;

/**
 * Analyses each line of a file with Java Lucene and prints its tokens: term, start, end, position increment, position length and
 * type, separated by spaces and bars, then the state after end(). Text is escaped as backslash-u and four hex digits.
 * Arguments: chain, file of texts, file of synonym rules (only for the synonym chains).
 */
public final class TokenOracle {
    private static final Version V = Version.LUCENE_4_8_0;

    public static void main(String[] args) throws Exception {
        SynonymMap synonyms = args.length > 2 ? readSynonyms(Paths.get(args[2])) : null;
        StringReader none = new StringReader("");
        Tokenizer source = tokenizer(args[0], none);
        TokenStream chain = filters(args[0], source, synonyms);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "US-ASCII");
        for (String line : Files.readAllLines(Paths.get(args[1]), StandardCharsets.US_ASCII)) {
            source.setReader(new StringReader(unescape(line)));
            out.println(tokens(chain));
        }
        out.flush();
    }

    private static Tokenizer tokenizer(String name, Reader text) {
        switch (name) {
            case "whitespace": return new WhitespaceTokenizer(V, text);
            case "letter": return new LetterTokenizer(V, text);
            case "keyword": return new KeywordTokenizer(text);
            default: return new StandardTokenizer(V, text);
        }
    }

    private static TokenStream filters(String name, Tokenizer source, SynonymMap synonyms) throws IOException {
        switch (name) {
            case "english":
                return new PorterStemFilter(stop(new LowerCaseFilter(V, new EnglishPossessiveFilter(V, source))));
            case "keywords":
                return new PorterStemFilter(new SetKeywordMarkerFilter(
                    new LowerCaseFilter(V, source), new CharArraySet(V, Arrays.asList("running", "tablets", "eyes"), true)));
            case "minimal":
                return new EnglishMinimalStemFilter(new LowerCaseFilter(V, source));
            case "folded":
                return new ASCIIFoldingFilter(new LowerCaseFilter(V, source));
            case "folded-both":
                return new ASCIIFoldingFilter(new LowerCaseFilter(V, source), true);
            case "shingles":
                return new ShingleFilter(stop(new LowerCaseFilter(V, source)), 2, 3);
            case "shingles-only": {
                ShingleFilter shingles = new ShingleFilter(stop(new LowerCaseFilter(V, source)), 2, 2);
                shingles.setOutputUnigrams(false);
                shingles.setOutputUnigramsIfNoShingles(true);
                shingles.setTokenSeparator("");
                shingles.setFillerToken("");
                return shingles;
            }
            case "synonyms":
                return new SynonymFilter(new LowerCaseFilter(V, source), synonyms, true);
            case "synonyms-stopped":
                return new SynonymFilter(stop(new LowerCaseFilter(V, source)), synonyms, false);
            case "metaphone":
                return new DoubleMetaphoneFilter(source, 4, true);
            case "metaphone-only":
                return new DoubleMetaphoneFilter(new LowerCaseFilter(V, source), 6, false);
            default:
                return source;
        }
    }

    private static TokenStream stop(TokenStream input) {
        return new StopFilter(V, input, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
    }

    /** Rules: input words, a tab, output words, a tab, "keep" to keep the input too. */
    private static SynonymMap readSynonyms(Path file) throws IOException {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            String[] rule = line.split("\t", -1);
            builder.add(
                SynonymMap.Builder.join(rule[0].split(" "), new CharsRefBuilder()),
                SynonymMap.Builder.join(rule[1].split(" "), new CharsRefBuilder()),
                rule[2].equals("keep"));
        }
        return builder.build();
    }

    private static String tokens(TokenStream chain) throws IOException {
        CharTermAttribute term = chain.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = chain.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment = chain.addAttribute(PositionIncrementAttribute.class);
        PositionLengthAttribute length = chain.addAttribute(PositionLengthAttribute.class);
        TypeAttribute type = chain.addAttribute(TypeAttribute.class);
        StringBuilder line = new StringBuilder();
        chain.reset();
        while (chain.incrementToken()) {
            line.append(escape(term.toString())).append(' ').append(offset.startOffset()).append(' ').append(offset.endOffset())
                .append(' ').append(increment.getPositionIncrement()).append(' ').append(length.getPositionLength())
                .append(' ').append(type.type()).append('|');
        }
        chain.end();
        line.append(offset.endOffset()).append(' ').append(increment.getPositionIncrement());
        chain.close();
        return line.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c > ' ' && c < 127 && c != '\\' && c != '|') {
                escaped.append(c);
            } else {
                escaped.append(String.format("\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }

    private static String unescape(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}
