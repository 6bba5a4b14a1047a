using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// Units, currencies and shares by form. Names are found whatever the case of their letters, symbols exactly as written.
/// A form is the text of its tokens with one space where white space separates them.
/// </summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class UnitTable
{
    /// <summary>Longest form in UTF-16 code units.</summary>
    public const int MaxForm = 56;

    private readonly Dictionary<string, UnitEntry> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UnitEntry> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitEntry> _foldedSymbols = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UnitEntry> _signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitEntry> _wholes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _starts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> _nameLookup;
    private readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> _symbolLookup;
    private readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> _foldedLookup;
    private readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> _wholeLookup;
    private readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> _signLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _startLookup;
    private readonly List<string> _fused = [];

    // the lengths of the first words, by their first two characters; most words behind a number are refused by it
    private readonly uint[] _startLengths = new uint[1 << 10];

    // the ASCII characters that a currency sign ends with
    private readonly bool[] _signEnds = new bool[128];

    public UnitTable()
    {
        _nameLookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _symbolLookup = _symbols.GetAlternateLookup<ReadOnlySpan<char>>();
        _foldedLookup = _foldedSymbols.GetAlternateLookup<ReadOnlySpan<char>>();
        _signLookup = _signs.GetAlternateLookup<ReadOnlySpan<char>>();
        _wholeLookup = _wholes.GetAlternateLookup<ReadOnlySpan<char>>();
        _startLookup = _starts.GetAlternateLookup<ReadOnlySpan<char>>();
        UnitTableBuilder.Fill(this);
    }

    /// <summary>Words that are number and unit at once: <c>sepekan</c>.</summary>
    public IReadOnlyList<string> FusedForms => _fused;

    /// <summary>The length of the longest form that begins with a token, 0 where none does.</summary>
    public int LongestFrom(ReadOnlySpan<char> token) =>
        (_startLengths[StartOf(token)] & 1u << token.Length) != 0 && _startLookup.TryGetValue(token, out var length) ? length : 0;

    /// <summary>The unit written so; <paramref name="isWhole"/> says that the amount is the whole text.</summary>
    public bool TryFind(ReadOnlySpan<char> form, bool isWhole, out UnitEntry entry) =>
        (isWhole && _wholeLookup.TryGetValue(form, out entry!))
        || _symbolLookup.TryGetValue(form, out entry!) || _nameLookup.TryGetValue(form, out entry!)
        || (form.Length > 1 && _foldedLookup.TryGetValue(form, out entry!));

    /// <summary>Whether a sign or code of a currency may end with the character.</summary>
    public bool MayEndSign(char last) => last >= 0x80 || _signEnds[last];

    /// <summary>The sign or code of a currency that may stand before digits.</summary>
    public bool TryFindSign(ReadOnlySpan<char> form, bool isWhole, [NotNullWhen(true)] out UnitEntry? entry) =>
        ((isWhole && _signLookup.TryGetValue(form, out entry)) || _symbolLookup.TryGetValue(form, out entry)) && entry.Kind == QuantityKind.Money;

    public void AddName(string form, UnitEntry entry)
    {
        if (entry.Strength == UnitStrength.Whole)
            _wholes.TryAdd(form, entry);
        else
            _names.TryAdd(form, entry);
        AddStart(form);
        if (entry.IsFused)
            _fused.Add(form);
    }

    public void AddSymbol(string form, UnitEntry entry)
    {
        if (entry.Strength == UnitStrength.Whole)
            _wholes.TryAdd(form, entry);
        else
            _symbols.TryAdd(form, entry);
        AddSignEnd(form, entry);
        AddStart(form);
    }

    /// <summary>Adds a currency sign that stands before digits where they are all of the text: <c>K 5</c>.</summary>
    public void AddSign(string form, UnitEntry entry)
    {
        _signs.TryAdd(form, entry);
        AddSignEnd(form, entry);
    }

    /// <summary>Adds a symbol that is known whatever the case of its letters: <c>KM</c>, <c>Kg</c>, <c>mw</c>.</summary>
    public void AddFolded(string form, UnitEntry entry) => _foldedSymbols.TryAdd(form, entry);

    private void AddStart(string form)
    {
        var run = 0;
        while (run < form.Length && char.IsLetterOrDigit(form[run]))
            run++;
        var start = form[..Math.Max(run, 1)];
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_starts, start, out _);
        longest = Math.Max(longest, form.Length);
        _startLengths[StartOf(start)] |= 1u << start.Length;
    }

    // the same for both cases of a letter
    private static int StartOf(ReadOnlySpan<char> word) => word.Length < 2 ? Fold(word[0]) : Fold(word[0]) << 5 | Fold(word[1]);

    private static int Fold(char c) => c < 0x80 ? c & 31 : 0;

    private void AddSignEnd(string form, UnitEntry entry)
    {
        if (entry.Kind == QuantityKind.Money && form[^1] < 0x80)
            _signEnds[form[^1]] = true;
    }
}
