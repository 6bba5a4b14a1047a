namespace Berita.Extraction;

/// <summary>Tries a row that a user added: one that could never be found in a text is a mistake that nobody would see.</summary>
internal static class LexiconCheck
{
    /// <exception cref="FormatException">The row cannot be found; the message names file, line and column.</exception>
    public static void Check(Lexicon lexicon, LexiconPart part, LexiconRow row)
    {
        switch (part.Name)
        {
            case "abbreviations":
                CheckAbbreviation(lexicon, row);
                break;
            case "units" or "currencies":
                CheckUnit(lexicon, row);
                break;
            case "cues":
                CheckWords(lexicon, row, "dasar");
                break;
            default:
                CheckWords(lexicon, row, "bentuk");
                break;
        }
    }

    // a digit behind it meets every condition
    private static void CheckAbbreviation(Lexicon lexicon, LexiconRow row)
    {
        var form = row["bentuk"];
        var tokens = Cut(lexicon, form + " 1");
        if (tokens[0].Length != form.Length)
            throw row.Error("bentuk", $"'{form}' is cut into {Show(form, tokens[..^1])}");
    }

    private static void CheckUnit(Lexicon lexicon, LexiconRow row)
    {
        var form = row["bentuk"];
        if (row["jenis"] == "satu")
        {
            if (!HasUnit(lexicon, row, form, null))
                throw row.Error("bentuk", $"'{form}' is not read as an amount");
            return;
        }
        // a unit that stands with prefixes only
        if (row.Has("awalan") && row["awalan"] == "si-saja")
            form = (row["jenis"] == "nama" ? "kilo" : "k") + form;
        if (!HasUnit(lexicon, row, "5 " + form, form) && !HasUnit(lexicon, row, form + " 5", form))
            throw row.Error("bentuk", $"neither '5 {form}' nor '{form} 5' is read as an amount with this unit");
    }

    private static bool HasUnit(Lexicon lexicon, LexiconRow row, string text, string? form)
    {
        if (!Quantity.TryParse(text, lexicon, out var quantity))
            return false;
        var unit = quantity.Unit;
        return form is null
            ? unit?.Code == row["kode"]
            : unit is { } u && text[u.Span.Start..u.Span.End] == form && (u.Code ?? "").EndsWith(row["kode"], StringComparison.Ordinal);
    }

    private static void CheckWords(Lexicon lexicon, LexiconRow row, string column)
    {
        var form = row[column];
        if (!IsCutAtSpaces(lexicon, form, out var tokens) && !IsCutAtSpaces(lexicon, Capitalise(form), out _) && !IsCutAtSpaces(lexicon, form.ToUpperInvariant(), out _))
            throw row.Error(column, $"'{form}' is cut into {Show(form, tokens)}; write one space between its tokens, and add a word with a dot to the abbreviations first");
        if (column == "bentuk" && Array.Find(FormWords.Split(form), w => lexicon.Vocabulary.Find(w) == 0) is { } lost)
            throw row.Error(column, $"'{lost}' is longer than a word can be");
    }

    // an abbreviation holds its dot before a name
    private static bool IsCutAtSpaces(Lexicon lexicon, string form, out Token[] tokens)
    {
        tokens = Cut(lexicon, form + " A")[..^1];
        return tokens.Select(t => form[t.Start..Math.Min(t.End, form.Length)]).SequenceEqual(FormWords.Split(form), StringComparer.Ordinal);
    }

    // as a name writes it: M.Si., Drs.
    private static string Capitalise(string form) =>
        string.Create(form.Length, form, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = i == 0 || !char.IsLetter(from[i - 1]) ? char.ToUpperInvariant(from[i]) : from[i];
        });

    private static Token[] Cut(Lexicon lexicon, string text)
    {
        var tokens = new BufferList<Token>();
        Tokenizer.TokenizePlain(text, TokenStyle.News, lexicon, tokens);
        return tokens.ToArray();
    }

    private static string Show(string form, Token[] tokens) => string.Join(", ", tokens.Select(t => $"'{form[t.Start..Math.Min(t.End, form.Length)]}'"));
}
