namespace Berita.Extraction;

public readonly partial record struct Temporal
{
    /// <summary>Reads a text that is one mention of time as a whole: <c>28 April 2025</c>, <c>pukul 10.30 WIB</c>, <c>dua hari lalu</c>.</summary>
    /// <param name="text">The text; white space around the mention and words such as <c>pukul</c>, <c>tahun</c>, <c>hari</c> before it may stand in it.</param>
    /// <param name="temporal">The mention; its span is its place in the text.</param>
    /// <returns>Whether the text is a mention of time. Nothing is thrown on any text.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(Temporal.TryParse("dua hari lalu", out var day)); // True
    /// Console.WriteLine(day.Relative); // -P2D
    /// </code>
    /// </example>
    public static bool TryParse(ReadOnlySpan<char> text, out Temporal temporal) => TryParse(text, null, out temporal);

    /// <summary>Reads a text that is one mention of time as a whole, and resolves it.</summary>
    /// <param name="text">The text, as in <see cref="TryParse(ReadOnlySpan{char}, out Temporal)"/>.</param>
    /// <param name="writtenOn">The day of writing, from which <see cref="Resolved"/> is found.</param>
    /// <param name="temporal">The mention; its span is its place in the text.</param>
    /// <returns>Whether the text is a mention of time. Nothing is thrown on any text.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(Temporal.TryParse("dua hari lalu", new DateOnly(2025, 4, 30), out var day)); // True
    /// Console.WriteLine(day.Resolved); // 2025-04-28
    /// </code>
    /// </example>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly writtenOn, out Temporal temporal) => TryParse(text, (DateOnly?)writtenOn, out temporal);

    private static bool TryParse(ReadOnlySpan<char> text, DateOnly? writtenOn, out Temporal temporal)
    {
        temporal = default;
        if (text.Length > WholeReader.LongestText)
            return false;
        var lexicon = Lexicon.WithoutSpeech;
        var tokens = new BufferList<Token>();
        Tokenizer.TokenizePlain(text, TokenStyle.News, lexicon, tokens);
        if (!WholeReader.TryRead(new(new TokenView(text, tokens.Items, lexicon), isAlone: true), out var mention))
            return false;
        temporal = mention.ToTemporal(writtenOn);
        return true;
    }
}
