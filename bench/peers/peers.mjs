// Reads posts (a JSON array of texts on standard input) with each peer; a line each: {"peer","seconds","moods"}.
import natural from "natural";
import vader from "vader-sentiment";
import wink from "wink-sentiment";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const texts = JSON.parse(Buffer.concat(chunks).toString("utf8"));

const mood = (score, edge) => (score > edge ? "positive" : score < -edge ? "negative" : "neutral");
const tokenizer = new natural.WordTokenizer();
const analyzer = new natural.SentimentAnalyzer("English", natural.PorterStemmer, "afinn");

// the thresholds are those of each package's own documentation
const peers = {
  "vader-sentiment": (text) => mood(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05),
  "wink-sentiment": (text) => mood(wink(text).score, 0),
  natural: (text) => mood(analyzer.getSentiment(tokenizer.tokenize(text)), 0),
};

for (const [peer, read] of Object.entries(peers)) {
  texts.slice(0, 500).forEach(read); // warm
  const start = process.hrtime.bigint();
  const moods = texts.map(read);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(JSON.stringify({ peer, seconds, moods }));
}
