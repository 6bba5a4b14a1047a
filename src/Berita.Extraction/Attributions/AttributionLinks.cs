using System.Collections;

namespace Berita.Extraction;

/// <summary>The attributions whose content holds a place in the text.</summary>
/// <remarks>A view of a document: <c>foreach</c> over it allocates nothing. <c>default</c> is empty. Immutable; any thread may use it.</remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba. Sebanyak 9 kapal menyusul.");
/// Console.WriteLine(document.AttributionsOf(document.Quantities[0]).Count()); // 1
/// Console.WriteLine(document.AttributionsOf(document.Quantities[1]).Any()); // False
/// </code>
/// </example>
public readonly struct AttributionLinks : IEnumerable<Attribution>
{
    private readonly Attribution[]? _attributions;
    private readonly int _first;
    private readonly TextSpan _span;

    internal AttributionLinks(Attribution[] attributions, int first, TextSpan span)
    {
        _attributions = attributions;
        _first = first;
        _span = span;
    }

    /// <summary>Goes through the attributions.</summary>
    public Enumerator GetEnumerator() => new(_attributions ?? [], _first, _span);

    IEnumerator<Attribution> IEnumerable<Attribution>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the attributions in the order of the text.</summary>
    /// <remarks>Not thread-safe: one enumerator a thread.</remarks>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba.");
    /// var attributions = document.AttributionsOf(document.Quantities[0]).GetEnumerator();
    /// while (attributions.MoveNext())
    ///     Console.WriteLine(document[attributions.Current.Cue]);
    /// // Menurut
    /// </code>
    /// </example>
    public struct Enumerator : IEnumerator<Attribution>
    {
        private readonly Attribution[] _attributions;
        private readonly int _first;
        private readonly TextSpan _span;
        private int _index;

        internal Enumerator(Attribution[] attributions, int first, TextSpan span)
        {
            _attributions = attributions;
            _first = first;
            _span = span;
            _index = first - 1;
        }

        /// <summary>The attribution that <see cref="MoveNext"/> came to.</summary>
        public readonly Attribution Current => _attributions[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next attribution, if there is one.</summary>
        public bool MoveNext()
        {
            while (++_index < _attributions.Length && _attributions[_index].Span.Start <= _span.Start)
            {
                foreach (var piece in _attributions[_index].Content)
                {
                    if (piece.Contains(_span))
                        return true;
                }
            }
            return false;
        }

        /// <summary>Goes back before the first attribution.</summary>
        public void Reset() => _index = _first - 1;

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
