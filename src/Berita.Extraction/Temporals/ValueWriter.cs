using System.Globalization;

namespace Berita.Extraction;

/// <summary>Characters of a value, gathered on the stack.</summary>
internal ref struct ValueWriter(Span<char> room)
{
    private readonly Span<char> _room = room;
    private int _length;

    public void Add(char c) => _room[_length++] = c;

    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(_room[_length..]);
        _length += text.Length;
    }

    /// <summary>A number with leading zeros; all <c>X</c> for 0, which stands for an open one.</summary>
    public void AddDigits(int number, int width)
    {
        var open = number == 0;
        for (var i = width - 1; i >= 0; i--, number /= 10)
            _room[_length + i] = open ? 'X' : (char)('0' + number % 10);
        _length += width;
    }

    /// <summary>Two digits.</summary>
    public void AddTwo(int number)
    {
        Add((char)('0' + number / 10));
        Add((char)('0' + number % 10));
    }

    /// <summary>A number of hundredths, with as many decimals as it needs.</summary>
    public void AddDecimal(long hundredths)
    {
        (hundredths / 100).TryFormat(_room[_length..], out var written, default, CultureInfo.InvariantCulture);
        _length += written;
        var rest = (int)(hundredths % 100);
        if (rest == 0)
            return;
        Add('.');
        Add((char)('0' + rest / 10));
        if (rest % 10 != 0)
            Add((char)('0' + rest % 10));
    }

    public override readonly string ToString() => new(_room[.._length]);
}
