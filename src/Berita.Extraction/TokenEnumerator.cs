using System.Collections.Concurrent;

namespace Berita.Extraction;

/// <summary>The tokens of a text, one after the other, without an allocation a token: for <c>foreach</c>.</summary>
/// <remarks>Not thread-safe; the extractor that made it is. Use it once: the end of the loop gives its memory back.</remarks>
/// <example>
/// <code>
/// var words = 0;
/// foreach (var token in new BeritaExtractor().EnumerateTokens("Lima ekor sapi."))
///     words += token.Kind == TokenKind.Word ? 1 : 0;
/// Console.WriteLine(words); // 3
/// </code>
/// </example>
public ref struct TokenEnumerator
{
    private readonly ConcurrentBag<DocumentBuffer> _pool;
    private DocumentBuffer? _buffer;
    private int _index;

    internal TokenEnumerator(DocumentBuffer buffer, ConcurrentBag<DocumentBuffer> pool)
    {
        _buffer = buffer;
        _pool = pool;
        _index = -1;
    }

    /// <summary>The token at which the enumerator stands.</summary>
    public readonly Token Current => _buffer!.TokenList[_index];

    /// <summary>Returns the enumerator itself.</summary>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next token; false behind the last.</summary>
    public bool MoveNext() => _buffer is not null && ++_index < _buffer.TokenList.Count;

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (_buffer is { } buffer)
            _pool.Add(buffer);
        _buffer = null;
    }
}
