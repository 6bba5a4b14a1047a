using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// Cuts a text into tokens, 64 characters at a time: bit masks give the starts and ends of plain words, numbers and marks; a
/// chunk (what stands between two pieces of white space) that holds anything else goes whole to the
/// <see cref="ChunkScanner"/>, whose result the masks must and do equal. See <c>docs/SCANNER.md</c>.
/// </summary>
internal ref struct BlockScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly BufferList<Token> _tokens;
    private readonly BufferList<Landmark> _landmarks;
    private readonly AbbreviationTable? _abbreviations;
    private readonly ChunkScanner _scanner;

    // what the block before hands on: its last bits, the open chunk, and how far the chunk scanner has read
    private ulong _word;
    private ulong _mark;
    private ulong _letter;
    private ulong _lower;
    private ulong _digit;
    private ulong _single;
    private ulong _space = 1;
    private int _chunk;
    private int _tokensBeforeChunk;
    private int _landmarksBeforeChunk;
    private int _done;
    private int _starts;
    private int _ends;

    public BlockScanner(ReadOnlySpan<char> text, TokenStyle style, AbbreviationTable abbreviations, BufferList<Token> tokens, BufferList<Landmark> landmarks)
    {
        _text = text;
        _tokens = tokens;
        _landmarks = landmarks;
        _abbreviations = style == TokenStyle.News ? abbreviations : null;
        _scanner = new ChunkScanner(text, style, abbreviations, tokens);
        _starts = _ends = _tokensBeforeChunk = tokens.Count;
        _landmarksBeforeChunk = landmarks.Count;
    }

    /// <summary>Cuts the whole text.</summary>
    public void Scan()
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_text));
        BlockMasks even = default, odd = default;
        ref var current = ref even;
        ref var next = ref odd;
        Read(ref first, 0, out current);
        for (var at = 0; at < _text.Length; at += BlockMasks.Width)
        {
            Read(ref first, at + BlockMasks.Width, out next);
            ScanBlock(at, current, next);
            ref var done = ref current;
            current = ref next;
            next = ref done;
        }
        if (_ends < _starts)
            _tokens.Storage[_ends] = _tokens.Storage[_ends].EndingAt(_text.Length);
        _tokens.SetCount(_starts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Read(ref ushort first, int at, out BlockMasks masks)
    {
        if (at + BlockMasks.Width <= _text.Length)
            BlockMasks.Read(ref Unsafe.Add(ref first, at), out masks);
        else
            ReadTail(ref first, at, out masks);
    }

    // behind the text lies white space
    private readonly void ReadTail(ref ushort first, int at, out BlockMasks masks)
    {
        masks = default;
        masks.Space = ulong.MaxValue;
        if (at >= _text.Length)
            return;
        if (_text.Length < BlockMasks.Width)
        {
            Span<ushort> copy = stackalloc ushort[BlockMasks.Width];
            copy.Fill(' ');
            MemoryMarshal.Cast<char, ushort>(_text).CopyTo(copy);
            BlockMasks.Read(ref MemoryMarshal.GetReference(copy), out masks);
            return;
        }
        BlockMasks.Read(ref Unsafe.Add(ref first, _text.Length - BlockMasks.Width), out masks);
        masks.Drop(at + BlockMasks.Width - _text.Length);
    }

    private void ScanBlock(int at, in BlockMasks m, in BlockMasks next)
    {
        Steps.TakeCharacters(BlockMasks.Width);
        var previousLetter = m.Letter << 1 | _letter;
        var previousLower = m.Lower << 1 | _lower;
        var previousDigit = m.Digit << 1 | _digit;
        var nextSpace = m.Space >> 1 | next.Space << 63;
        var separators = (m.Dot | m.Comma | m.Colon) & previousDigit & (m.Digit >> 1 | next.Digit << 63);
        var hyphens = m.Hyphen & previousLower & (m.Lower >> 1 | next.Lower << 63)
            & (m.Letter >> 2 | next.Letter << 62) & (m.Letter >> 3 | next.Letter << 61) & (m.Letter >> 4 | next.Letter << 60);
        // Covid-19, KTP-el, Undang-Undang: the rules tell
        var doubtful = m.Hyphen & ~hyphens & previousLetter & ((m.Letter | m.Digit) >> 1 | (next.Letter | next.Digit) << 63);
        if (doubtful != 0)
            hyphens |= Joining(at, doubtful);
        // a dot, a colon or a hyphen that is one token by itself
        var closed = nextSpace | m.Single >> 1 | next.Single << 63 | m.Comma >> 1 | next.Comma << 63;
        var dots = m.Dot & ~separators & closed & (previousLetter | previousDigit | m.Single << 1 | _single);
        var colons = m.Colon & ~separators & nextSpace;
        var dashes = m.Hyphen & nextSpace & (m.Space << 1 | _space);
        var marks = m.Single | (m.Comma & ~separators) | dots | colons | dashes;
        var word = m.Letter | m.Digit | separators | hyphens;
        var hard = ~(word | marks | m.Space) | (previousLetter & m.Digit) | (previousDigit & m.Letter);

        var previousWord = word << 1 | _word;
        var starts = (word & ~previousWord) | marks;
        var ends = (~word & previousWord) | (marks << 1 | _mark);
        if (_abbreviations is not null)
            hard |= Abbreviations(at, dots & previousLetter, starts);

        _word = word >> 63;
        _mark = marks >> 63;
        _letter = m.Letter >> 63;
        _lower = m.Lower >> 63;
        _digit = m.Digit >> 63;
        _single = m.Single >> 63;
        _space = m.Space >> 63;
        Emit(at, m, starts, ends, hard, m.Landmark | dots);
    }

    // The hyphens between a word and letters or digits that join them.
    private readonly ulong Joining(int at, ulong hyphens)
    {
        ulong found = 0;
        for (; hyphens != 0; hyphens &= hyphens - 1)
        {
            if (WordScanner.JoinsAscii(_text, at + BitOperations.TrailingZeroCount(hyphens)))
                found |= hyphens & 0 - hyphens;
        }
        return found;
    }

    // The dots that belong to an abbreviation or an initial.
    private readonly ulong Abbreviations(int at, ulong dots, ulong starts)
    {
        ulong found = 0;
        for (; dots != 0; dots &= dots - 1)
        {
            var bit = BitOperations.TrailingZeroCount(dots);
            var before = starts & ((1UL << bit) - 1);
            var start = before != 0 ? at + 63 - BitOperations.LeadingZeroCount(before) : StartOfWord(at + bit);
            if (_abbreviations!.MayContain(_text[start..(at + bit)]))
                found |= 1UL << bit;
        }
        return found;
    }

    private readonly int StartOfWord(int end)
    {
        var start = end;
        while (start > 0 && end - start <= AbbreviationTable.Longest && char.IsAsciiLetter(_text[start - 1]))
            start--;
        return start;
    }

    private void Emit(int at, in BlockMasks m, ulong starts, ulong ends, ulong hard, ulong marks)
    {
        var space = m.Space;
        marks |= m.Line;
        _tokens.Reserve(_starts + BlockMasks.Width + TokenWriter.Slack);
        if (_done >= at)
            Drop(_done - at, ref starts, ref ends, ref hard, ref marks);
        while (hard != 0)
        {
            var bit = BitOperations.TrailingZeroCount(hard);
            var spacesBefore = space & ((1UL << bit) - 1);
            if (spacesBefore != 0 && at + 63 - BitOperations.LeadingZeroCount(spacesBefore) is var lastSpace && lastSpace >= _chunk)
            {
                var below = (1UL << (lastSpace - at)) | ((1UL << (lastSpace - at)) - 1);
                EmitLandmarks(at, m.Line, starts & below, marks & below);
                EmitTokens(at, starts & below, ends & below);
                starts &= ~below;
                ends &= ~below;
                marks &= ~below;
                _chunk = lastSpace + 1;
                _tokensBeforeChunk = _starts;
                _landmarksBeforeChunk = _landmarks.Count;
            }
            ScanChunk(at + bit);
            Drop(_done - at, ref starts, ref ends, ref hard, ref marks);
            _tokens.Reserve(_starts + BlockMasks.Width + TokenWriter.Slack);
        }
        EmitLandmarks(at, m.Line, starts, marks);
        if (space != 0 && at + 64 - BitOperations.LeadingZeroCount(space) is var chunk && chunk > _chunk)
        {
            _chunk = chunk;
            _tokensBeforeChunk = _starts + BitOperations.PopCount(starts & Below(chunk - at));
            _landmarksBeforeChunk = LandmarksBefore(_tokensBeforeChunk);
        }
        EmitTokens(at, starts, ends);
    }

    // The chunk around a hard character, from its start whatever was written of it before.
    private void ScanChunk(int hard)
    {
        _tokens.SetCount(_tokensBeforeChunk);
        _landmarks.SetCount(_landmarksBeforeChunk);
        _done = _scanner.Scan(_chunk, Tokenizer.EndOfChunk(_text, hard));
        for (var i = _tokensBeforeChunk; i < _tokens.Count; i++)
        {
            if (Tokenizer.IsLandmark(_text, _tokens[i]))
                _landmarks.Add(new(i, _tokens[i].Kind == TokenKind.Word ? Landmark.Abbreviation : _text[_tokens[i].Start]));
        }
        _chunk = _done;
        _starts = _ends = _tokensBeforeChunk = _tokens.Count;
    }

    // What lies before the end of the chunk that was just read is done; so is the end that falls on it.
    private static void Drop(int bits, ref ulong starts, ref ulong ends, ref ulong hard, ref ulong marks)
    {
        var keep = ~Below(bits);
        starts &= keep;
        ends &= ~Below(bits + 1);
        hard &= keep;
        marks &= keep;
    }

    // The marks among the next tokens, and the tokens that lines end behind.
    private readonly void EmitLandmarks(int at, ulong lines, ulong starts, ulong marks)
    {
        for (; marks != 0; marks &= marks - 1)
        {
            var bit = BitOperations.TrailingZeroCount(marks);
            var before = _starts + BitOperations.PopCount(starts & Below(bit));
            var endsLine = (lines >> bit & 1) != 0;
            _landmarks.Add(endsLine ? new(before - 1, Landmark.LineEnd) : new(before, _text[at + bit]));
        }
    }

    private readonly int LandmarksBefore(int token)
    {
        var count = _landmarks.Count;
        while (count > 0 && _landmarks[count - 1].Token >= token)
            count--;
        return count;
    }

    private static ulong Below(int bits) => bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1;

    private void EmitTokens(int at, ulong starts, ulong ends) =>
        TokenWriter.Write(_tokens.Storage, _text, at, starts, ends, ref _starts, ref _ends);
}
