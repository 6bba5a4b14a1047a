namespace Berita.Extraction;

public readonly partial record struct Quantity
{
    private const int LongestText = 400;

    /// <summary>Reads a text that is one quantity as a whole: <c>Rp2,5 triliun</c>, <c>lebih dari 3 tahun</c>, <c>10-12 ribu orang</c>.</summary>
    /// <param name="text">The text; white space around the quantity may stand in it.</param>
    /// <param name="quantity">The quantity; its spans are places in the text.</param>
    /// <returns>Whether the text is a quantity. Nothing is thrown on any text.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(Quantity.TryParse("Rp2,5 triliun", out var price)); // True
    /// Console.WriteLine($"{price.Min} {price.Unit?.Code}"); // 2500000000000 IDR
    /// Console.WriteLine(Quantity.TryParse("harga beras", out _)); // False
    /// </code>
    /// </example>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity quantity) => TryParse(text, null, out quantity);

    /// <summary>Reads a text that is one quantity as a whole, with the units of a lexicon.</summary>
    /// <param name="text">The text, as in <see cref="TryParse(ReadOnlySpan{char}, out Quantity)"/>.</param>
    /// <param name="lexicon">The lexicon; <see cref="Lexicon.Indonesian"/> when null.</param>
    /// <param name="quantity">The quantity; its spans are places in the text.</param>
    /// <returns>Whether the text is a quantity. Nothing is thrown on any text.</returns>
    /// <example>
    /// <code>
    /// var lexicon = Lexicon.Indonesian.With("units", new StringReader("bentuk\tjenis\tkode\nkarung\tnama\t{karung}"));
    /// Console.WriteLine(Quantity.TryParse("12 karung", lexicon, out var sacks)); // True
    /// Console.WriteLine(sacks.Unit?.Code); // {karung}
    /// </code>
    /// </example>
    public static bool TryParse(ReadOnlySpan<char> text, Lexicon? lexicon, out Quantity quantity)
    {
        quantity = default;
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestText)
            return false;
        lexicon ??= Lexicon.WithoutSpeech;
        var tokens = new BufferList<Token>();
        var quantities = new BufferList<Quantity>();
        Tokenizer.TokenizePlain(text, TokenStyle.News, lexicon, tokens);
        var candidates = new Candidates();
        CandidateFinder.Find(text, tokens.Items, lexicon.Vocabulary, candidates);
        QuantityReader.Read(new TokenView(text, tokens.Items, lexicon), candidates.Quantities.Items, default, default, quantities);
        if (quantities.Count != 1 || quantities[0].Span.Length != trimmed.Length)
            return false;
        quantity = quantities[0];
        return quantity.Kind != QuantityKind.Count || quantity.Unit is null || !Temporal.TryParse(text, out _);
    }

    /// <summary>Writes the quantity in its usual form: <c>sekitar 10.000–12.000 tentara</c>, <c>Rp2.500.000.000.000</c>, <c>hari ke-10</c>.</summary>
    /// <param name="text">The text that the quantity was read from: units and nouns are written with its words.</param>
    /// <returns>A text that <see cref="TryParse(ReadOnlySpan{char}, out Quantity)"/> reads as the same bounds, kind and unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie within the text.</exception>
    /// <example>
    /// <code>
    /// const string text = "2,5 juta rupiah";
    /// if (Quantity.TryParse(text, out var price))
    ///     Console.WriteLine(price.Format(text)); // 2.500.000 rupiah
    /// </code>
    /// </example>
    public string Format(ReadOnlySpan<char> text) => QuantityFormatter.Format(this, text);
}
