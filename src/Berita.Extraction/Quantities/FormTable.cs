using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>What is known of forms, by their characters; most words that are no form are refused without a hash.</summary>
/// <remarks>Filled once, then only read: safe for any number of threads.</remarks>
internal sealed class FormTable<T>
{
    private readonly Dictionary<string, T> _entries;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // by the first two characters, whatever their case: one bit for each length of a form, modulo 32
    private readonly uint[] _lengths = new uint[1 << 10];

    public FormTable(StringComparer comparer)
    {
        _entries = new(comparer);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a form, unless it is there already.</summary>
    public void Add(string form, T entry)
    {
        ref var place = ref GetOrAdd(form, out var exists);
        if (!exists)
            place = entry;
    }

    /// <summary>The place of the entry of a form, made if it had none.</summary>
    public ref T? GetOrAdd(string form, out bool exists)
    {
        _lengths[StartOf(form)] |= 1u << form.Length;
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, form, out exists);
    }

    /// <summary>The entry of a form that is not empty.</summary>
    public bool TryFind(ReadOnlySpan<char> form, [MaybeNullWhen(false)] out T entry)
    {
        if ((_lengths[StartOf(form)] & 1u << form.Length) != 0)
            return _lookup.TryGetValue(form, out entry);
        entry = default;
        return false;
    }

    private static int StartOf(ReadOnlySpan<char> form) => form.Length < 2 ? Fold(form[0]) : Fold(form[0]) << 5 | Fold(form[1]);

    private static int Fold(char c) => c < 0x80 ? c & 31 : 0;
}
