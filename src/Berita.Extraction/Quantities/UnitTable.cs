using System.Diagnostics.CodeAnalysis;

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

    private readonly FormTable<UnitEntry> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly FormTable<UnitEntry> _symbols = new(StringComparer.Ordinal);
    private readonly FormTable<UnitEntry> _foldedSymbols = new(StringComparer.OrdinalIgnoreCase);
    private readonly FormTable<UnitEntry> _signs = new(StringComparer.Ordinal);
    private readonly FormTable<UnitEntry> _wholes = new(StringComparer.Ordinal);
    private readonly FormTable<int> _starts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _fused = [];

    // the ASCII characters that a currency sign ends with
    private readonly bool[] _signEnds = new bool[128];

    public UnitTable(LexiconFiles files) => UnitTableBuilder.Fill(this, files);

    /// <summary>Words that are number and unit at once: <c>sepekan</c>.</summary>
    public IReadOnlyList<string> FusedForms => _fused;

    /// <summary>The length of the longest form that begins with a token, 0 where none does.</summary>
    public int LongestFrom(ReadOnlySpan<char> token) => _starts.TryFind(token, out var length) ? length : 0;

    /// <summary>The unit written so; <paramref name="isWhole"/> says that the amount is the whole text.</summary>
    public bool TryFind(ReadOnlySpan<char> form, bool isWhole, out UnitEntry entry) =>
        (isWhole && _wholes.TryFind(form, out entry!))
        || _symbols.TryFind(form, out entry!) || _names.TryFind(form, out entry!)
        || (form.Length > 1 && _foldedSymbols.TryFind(form, out entry!));

    /// <summary>Whether a sign or code of a currency may end with the character.</summary>
    public bool MayEndSign(char last) => last >= 0x80 || _signEnds[last];

    /// <summary>The sign or code of a currency that may stand before digits.</summary>
    public bool TryFindSign(ReadOnlySpan<char> form, bool isWhole, [NotNullWhen(true)] out UnitEntry? entry) =>
        ((isWhole && _signs.TryFind(form, out entry)) || _symbols.TryFind(form, out entry)) && entry.Kind == QuantityKind.Money;

    public void AddName(string form, UnitEntry entry)
    {
        if (entry.Strength == UnitStrength.Whole)
            _wholes.Add(form, entry);
        else
            _names.Add(form, entry);
        AddStart(form);
        if (entry.IsFused)
            _fused.Add(form);
    }

    public void AddSymbol(string form, UnitEntry entry)
    {
        if (entry.Strength == UnitStrength.Whole)
            _wholes.Add(form, entry);
        else
            _symbols.Add(form, entry);
        AddSignEnd(form, entry);
        AddStart(form);
    }

    /// <summary>Adds a currency sign that stands before digits where they are all of the text: <c>K 5</c>.</summary>
    public void AddSign(string form, UnitEntry entry)
    {
        _signs.Add(form, entry);
        AddSignEnd(form, entry);
    }

    /// <summary>Adds a symbol that is known whatever the case of its letters: <c>KM</c>, <c>Kg</c>, <c>mw</c>.</summary>
    public void AddFolded(string form, UnitEntry entry) => _foldedSymbols.Add(form, entry);

    private void AddStart(string form)
    {
        var run = 0;
        while (run < form.Length && char.IsLetterOrDigit(form[run]))
            run++;
        ref var longest = ref _starts.GetOrAdd(form[..Math.Max(run, 1)], out _);
        longest = Math.Max(longest, form.Length);
    }

    private void AddSignEnd(string form, UnitEntry entry)
    {
        if (entry.Kind == QuantityKind.Money && form[^1] < 0x80)
            _signEnds[form[^1]] = true;
    }
}
