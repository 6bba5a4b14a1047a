using Berita.Accuracy;

// Writes docs/ACCURACY.md: what the scorers say of the library on the annotated data in a folder.
if (args.Length is < 1 or > 2 || !Directory.Exists(Path.Combine(args[0], "eval")))
{
    Console.Error.WriteLine("usage: Berita.Accuracy FOLDER [PAGE]\nFOLDER holds eval/ (the scorers), gold/ and data/; PAGE is docs/ACCURACY.md when not given.");
    return 2;
}
using var corpora = new Corpora(args[0]);
var page = new Page();
var misses = new MissReport();
CorpusReport.Write(corpora, page);
TokenReport.Write(corpora, page, misses);
OracleReport.Write(corpora, page, misses);
GoldReport.Write(corpora, page);
new KindReport(corpora, misses).Write(page);
StatementReport.Write(corpora, page, misses);
PatternReport.Write(corpora, page);
misses.Write(page);
File.WriteAllText(args.Length > 1 ? args[1] : Path.Combine("docs", "ACCURACY.md"), page.ToString());
return 0;
