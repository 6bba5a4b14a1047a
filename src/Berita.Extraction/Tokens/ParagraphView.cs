namespace Berita.Extraction;

/// <summary>The paragraphs of a text, one after the other: what a blank line parts is read apart.</summary>
internal ref struct ParagraphView
{
    private readonly TokenView _text;
    private readonly ReadOnlySpan<Landmark> _landmarks;
    private int _landmark;

    /// <param name="text">The text.</param>
    /// <param name="landmarks">Its landmarks; where there are none, all of it is one paragraph.</param>
    public ParagraphView(scoped in TokenView text, ReadOnlySpan<Landmark> landmarks)
    {
        _text = text;
        _landmarks = landmarks;
    }

    /// <summary>The first token of the paragraph.</summary>
    public int First { get; private set; }

    /// <summary>The token after the paragraph; 0 before the first move.</summary>
    public int Next { get; private set; }

    /// <summary>Whether the paragraph is all of the text.</summary>
    public readonly bool IsAll => First == 0 && Next == _text.Count;

    /// <summary>The tokens of the paragraph, counted from its first.</summary>
    public readonly TokenView View => IsAll ? _text : _text.Cut(First, Next);

    /// <summary>Moves on to the paragraph of a token behind this one.</summary>
    public void MoveTo(int token)
    {
        while (Next <= token)
        {
            First = Next;
            Next = FindEnd();
        }
    }

    private int FindEnd()
    {
        while (_landmark < _landmarks.Length)
        {
            var landmark = _landmarks[_landmark++];
            if (landmark.EndsLine && _text.EndsParagraph(landmark.Token))
                return landmark.Token + 1;
        }
        return _text.Count;
    }
}
