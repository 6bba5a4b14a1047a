namespace Berita.Extraction;

public sealed partial class Lexicon
{
    /// <summary>The names of the parts that <see cref="With"/> adds to: <c>abbreviations</c>, <c>units</c>, <c>currencies</c>, <c>cues</c>, <c>titles</c>, and so on.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(Lexicon.Parts[1]); // units
    /// </code>
    /// </example>
    public static IReadOnlyList<string> Parts { get; } = Array.AsReadOnly(Array.ConvertAll(LexiconPart.All, static p => p.Name));

    /// <summary>This lexicon with words of your own; the lexicon itself stays as it is.</summary>
    /// <remarks>
    /// What you add goes before what ships where both have the same form. Every row is tried: one that could never be found in
    /// a text is an error. Building takes tens of milliseconds; do it once and share the extractor.
    /// <c>docs/KAMUS.md</c> describes the columns of each part.
    /// </remarks>
    /// <param name="part">One of <see cref="Parts"/>.</param>
    /// <param name="reader">
    /// Rows in UTF-8: a header with the names of the columns, then one form a line, fields separated by tabs; lines that begin
    /// with <c>#</c> are comments. It is read to its end and stays open.
    /// </param>
    /// <param name="name">What errors call the file; the name of the file that <paramref name="reader"/> reads, or else the part, when null.</param>
    /// <returns>A new lexicon, for <see cref="ExtractionOptions.Lexicon"/>. Immutable; any number of threads may share it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> or <paramref name="reader"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    /// <exception cref="FormatException">A row is not sound; the message begins with file, line and column: <c>satuan-saya.tsv(3,2): …</c></exception>
    /// <exception cref="InvalidOperationException">The lexicon would hold more than 65,535 words.</exception>
    /// <example>
    /// <code>
    /// var lexicon = Lexicon.Indonesian
    ///     .With("abbreviations", new StringReader("bentuk\nKasubag."))
    ///     .With("organisations", new StringReader("bentuk\nCahaya Pertiwi"));
    /// var document = new BeritaExtractor(new() { Lexicon = lexicon }).Extract("Kasubag. Sri hadir.");
    /// Console.WriteLine(document[document.Tokens[0].Span]); // Kasubag.
    /// </code>
    /// </example>
    public Lexicon With(string part, TextReader reader, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(reader);
        var known = LexiconPart.Find(part)
            ?? throw new ArgumentException($"The lexicon has no part '{part}'; it has {string.Join(", ", Parts)}.", nameof(part));
        var rows = known.Read(reader, name ?? NameOf(reader) ?? part);
        var lexicon = new Lexicon(_files.With(known.File, rows), withSpeech: true);
        foreach (var row in rows)
            LexiconCheck.Check(lexicon, known, row);
        return lexicon;
    }

    private static string? NameOf(TextReader reader) => reader is StreamReader { BaseStream: FileStream file } ? Path.GetFileName(file.Name) : null;
}
