using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>The class of every UTF-16 code unit, from the Unicode general categories of the runtime.</summary>
internal static class CharTable
{
    private static readonly CharClass[] s_classes = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass ClassOf(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_classes), c);

    /// <summary>Whether the code unit may stand inside a word or number: letter, digit, other numeral, mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => ClassOf(c) is CharClass.Letter or CharClass.Digit or CharClass.Numeral or CharClass.Mark;

    public static bool IsLetter(char c) => ClassOf(c) == CharClass.Letter;

    public static bool IsDigit(char c) => ClassOf(c) == CharClass.Digit;

    public static bool IsSpace(char c) => ClassOf(c) == CharClass.Space;

    private static CharClass[] Build()
    {
        var classes = new CharClass[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = Classify((char)i);
        return classes;
    }

    private static CharClass Classify(char c) => c switch
    {
        '\u00AD' or '\u200C' or '\u200D' or '\u2060' => CharClass.Mark,
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => CharClass.Numeral,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation => CharClass.Punctuation,
            UnicodeCategory.OtherPunctuation => c is '%' or '&' or '*' or '@' or '#' or '‰' or '‱' or '§' or '¶' or '†' or '‡' or '′' or '″' or '‴'
                ? CharClass.Symbol : CharClass.Punctuation,
            _ => c == '`' ? CharClass.Punctuation : CharClass.Symbol,
        },
    };
}
