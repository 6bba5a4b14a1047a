namespace Berita.Extraction;

/// <summary>Looks at a token that is no simple word: a mark, an acronym, a number, a word with a hyphen or foreign letters, a word that varies with how it is written.</summary>
internal static class OtherTokenReader
{
    private const int ShortestVerb = 5;
    private const int ShortestDerivedNoun = 7;

    /// <summary>What a token shows behind which a line ends.</summary>
    public const TokenShape LineEnd = TokenShape.EndsLine | TokenShape.Wall;

    /// <summary>Reads a token.</summary>
    public static SpeechToken Read(in TokenView view, int at)
    {
        var word = view.Word(at);
        ref readonly var token = ref view[at];
        var text = view.Text[token.Start..token.End];
        var read = token.Kind == TokenKind.Punctuation ? new(OfMark(text), word, text[0]) : ReadWord(view, at, text, word);
        return view.EndsLine(at) ? read with { Shape = read.Shape | LineEnd } : read;
    }

    private static TokenShape OfMark(ReadOnlySpan<char> mark)
    {
        if (mark.Length > 1)
            return TokenShape.Punctuation | (IsAcronym(mark) ? TokenShape.Acronym : TokenShape.None);
        const TokenShape single = TokenShape.Punctuation | TokenShape.Single;
        return mark[0] switch
        {
            ',' => single | TokenShape.Comma,
            '"' or '“' or '”' or '«' or '»' or ';' or '!' or '?' or '.' or ':' => single | TokenShape.Wall,
            _ => single,
        };
    }

    private static SpeechToken ReadWord(in TokenView view, int at, ReadOnlySpan<char> text, ushort word)
    {
        var shape = OfCase(text[0]) | (text.Length == 1 ? TokenShape.Single : TokenShape.None);
        var kind = view[at].Kind;
        if (kind == TokenKind.Number)
            shape |= TokenShape.Number;
        if (kind == TokenKind.Word)
            shape |= TokenShape.Word | ((shape & TokenShape.Upper) != 0 || HasArticle(text) ? TokenShape.Capital : TokenShape.None);
        var words = view.Lexicon.Speech;
        if (!NounLists.IsWritten(text, words.Items[word].Noun))
        {
            word = words.Other(word);
        }
        else if ((words.Items[word].Particle & Particle.Asal) != 0 && (shape & TokenShape.Capital) == 0 && IsCapital(view, at + 1))
        {
            word = words.Other(word);
            shape |= TokenShape.Origin;
        }
        return new(shape | OfWord(view, at, text, words.Items[word].Noun, words.Shapes[word], shape), word, text[0]);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '-')
                return false;
        }
        return true;
    }

    // G7, A380, Liputan6: what is read of a simple word, its first three characters and the last, tells
    private static bool HasDigit(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || char.IsAsciiDigit(word[^1]) || (word.Length > 1 && char.IsAsciiDigit(word[1])) || (word.Length > 2 && char.IsAsciiDigit(word[2]));

    private static TokenShape OfWord(in TokenView view, int at, ReadOnlySpan<char> text, NounClass noun, WordShape known, TokenShape written)
    {
        var isCapital = (written & TokenShape.Capital) != 0;
        var shape = (written & TokenShape.Word) != 0 && text.Length >= ShortestVerb ? OfVerb(text) : TokenShape.None;
        if (IsAcronym(text))
            shape |= TokenShape.Acronym;
        if (IsDerivedNoun(text))
            shape |= TokenShape.DerivedNoun;
        // "Hari" inside a sentence is a name
        var isName = isCapital && (noun & NounClass.Calendar) == 0 && ((noun & NounClass.Time) == 0 || view.Kind(at - 1) == TokenKind.Word);
        if (isName && (shape & (TokenShape.Acronym | TokenShape.DerivedNoun)) == 0 && !HasDigit(text))
            shape |= TokenShape.NameWord;
        shape &= ~known.Hides;
        if ((shape & TokenShape.PrefixedVerb) != 0)
            shape |= TokenShape.Predicate;
        if ((shape & TokenShape.VerbShape) != 0 && (written & TokenShape.Upper) == 0)
            shape |= TokenShape.SmallVerb;
        var shown = known.Shows & ~TokenShape.Varies;
        if (isCapital)
            shown &= ~TokenShape.SmallVerb;
        if (isName)
            shown &= ~TokenShape.Time;
        return shape | shown;
    }

    private static TokenShape OfCase(char first) => char.IsUpper(first) ? TokenShape.Upper : char.IsLower(first) ? TokenShape.Lower : TokenShape.None;

    private static bool IsCapital(in TokenView view, int at) => view.IsCapital(at) || (view.Kind(at) == TokenKind.Word && HasArticle(view.Slice(at)));

    // "al-Kaabi", "as-Sisi", "el-Haddad": the Arabic article stays small inside a name
    private static bool HasArticle(ReadOnlySpan<char> word) =>
        word.Length >= 5 && word[2] == '-' && word[0] is 'a' or 'e' && word[1] is 'l' or 's' or 'n' or 'r' or 'd' or 't' or 'z' && char.IsUpper(word[3]);

    private static TokenShape OfVerb(ReadOnlySpan<char> word)
    {
        var shape = HasVerbShape(word) ? TokenShape.VerbShape : TokenShape.None;
        if (HasPrefix(word))
            shape |= TokenShape.PrefixedVerb;
        if ((word[0] | 0x20) == 'm' && word[1] == 'e' && word[2] is 'm' or 'n' or 'l' or 'r')
            shape |= TokenShape.ActiveVerb;
        return shape;
    }

    private static bool HasVerbShape(ReadOnlySpan<char> word)
    {
        var second = word[1] | 0x20;
        var third = word[2] | 0x20;
        return (word[0] | 0x20) switch
        {
            'm' => second == 'e' && third is 'm' or 'n' or 'l' or 'r' or 'w' or 'y',
            'd' => second == 'i' && word.Length > ShortestVerb && third is not ('-' or 'r'),
            'b' => second == 'e' && third == 'r' && word.Length > ShortestVerb,
            _ => false,
        };
    }

    private static bool HasPrefix(ReadOnlySpan<char> word) => (word[0], word[1]) switch
    {
        ('m', 'e') => word[2] is 'm' or 'n' or 'l' or 'r' or 'w' or 'y',
        ('d', 'i') => word[2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h') || word.Length > ShortestVerb + 1,
        ('b' or 't', 'e') => word[2] == 'r' && word.Length > ShortestVerb,
        _ => false,
    };

    // a name is spelled as no Indonesian word is
    private static bool IsDerivedNoun(ReadOnlySpan<char> word) =>
        word.Length >= ShortestDerivedNoun && (word[0] | 0x20) is 'p' or 'k' && (word[1] | 0x20) == 'e' && word[^2] == 'a' && word[^1] == 'n'
        && !(char.IsUpper(word[0]) && ForeignSpelling.Shows(word));
}
