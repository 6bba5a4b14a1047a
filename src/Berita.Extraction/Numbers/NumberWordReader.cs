namespace Berita.Extraction;

/// <summary>Reads numbers spelled out in words, without sign: <c>dua juta tiga ratus ribu koma lima</c>.</summary>
/// <remarks>
/// The order of words is that of TBBBI: hundreds, tens, units, then a scale word, scales falling. Words in another order
/// are garbled: their value is not guessed.
/// </remarks>
internal ref struct NumberWordReader
{
    private const int LowestHighScale = 12;
    private const int Unbounded = int.MaxValue;

    private readonly TokenView _view;
    private readonly NumberWords _words;
    private readonly int _start;
    private int _at;
    private bool _garbled;

    // value = _high + _low + _group; a scale of a trillion and more multiplies all that stands in _low (dua ribu triliun)
    private decimal _high;
    private decimal _low;
    private int _highScale;
    private int _lowScale;

    // the group below a thousand, -1 where none has begun, and the places still free in it: 3 hundreds, 2 tens, 1 units
    private int _group;
    private int _free;

    private NumberWordReader(in TokenView view, int at)
    {
        _view = view;
        _words = view.Lexicon.NumberWords;
        _start = at;
        _at = at;
        Restart();
    }

    /// <summary>The number that starts at a token, the longest there is. An ordinal prefix on the first word is passed over.</summary>
    public static NumberWordReading Read(in TokenView view, int at)
    {
        if (!view.Lexicon.NumberWords[view.Word(at)].StartsNumber)
            return default;
        var reader = new NumberWordReader(view, at);
        var value = reader.ReadCardinal();
        if (!reader._garbled && reader.PeekPoint())
            value = reader.ReadDecimals(value);
        if (!reader._garbled)
            value = reader.ReadTrailingScales(value);
        return new(reader._garbled ? 0 : value, reader._at - at, reader._garbled);
    }

    private void Restart()
    {
        _high = _low = 0;
        _highScale = _lowScale = Unbounded;
        _group = -1;
        _free = 3;
    }

    private decimal ReadCardinal()
    {
        var start = _at;
        while (true)
        {
            var word = Peek(0);
            if (_at > start && word.IsOrdinal)
                break;
            if (!TryTake(word, first: _at == start))
                break;
        }
        return _high + _low + Math.Max(0, _group);
    }

    private bool TryTake(NumberWord word, bool first)
    {
        switch (word.Kind)
        {
            case NumberWordKind.Digit:
                TakeDigit((int)word.Value);
                return true;
            case NumberWordKind.WholeTen:
                Fill(2, (int)word.Value, word.Value >= 20 && word.Value % 10 == 0 ? 1 : 0, 1);
                return true;
            case NumberWordKind.WholeHundred:
                Fill(3, (int)word.Value, 2, 1);
                return true;
            case NumberWordKind.WholeScale:
                _garbled |= _group >= 0;
                _group = 1;
                TakeScale((int)word.Value);
                return true;
            case NumberWordKind.Scale:
                TakeScale((int)word.Value);
                return true;
            case NumberWordKind.Teen or NumberWordKind.Ten or NumberWordKind.Hundred:
                _garbled = true;
                _at++;
                return true;
            case NumberWordKind.WholePack when first:
                _low = word.Value;
                _at++;
                return false;
            default:
                return false;
        }
    }

    private void TakeDigit(int digit)
    {
        var next = Peek(1).Kind;
        switch (next)
        {
            case NumberWordKind.Teen:
                Fill(2, 10 + digit, 0, 2);
                _garbled |= digit == 0;
                break;
            case NumberWordKind.Ten:
                Fill(2, 10 * digit, 1, 2);
                _garbled |= digit == 0;
                break;
            case NumberWordKind.Hundred:
                Fill(3, 100 * digit, 2, 2);
                _garbled |= digit == 0;
                break;
            default:
                // nol is a number of its own: it never fills a place of another
                _garbled |= digit == 0 && (_group >= 0 || _low > 0 || _high > 0);
                Fill(1, digit, 0, 1);
                break;
        }
    }

    private void Fill(int place, int value, int freeAfter, int tokens)
    {
        _garbled |= _free < place;
        _group = Math.Max(0, _group) + value;
        _free = freeAfter;
        _at += tokens;
    }

    private void TakeScale(int scale)
    {
        if (scale >= LowestHighScale)
            TakeHighScale(scale);
        else
            TakeLowScale(scale);
        _group = -1;
        _free = 3;
        _at++;
    }

    private void TakeLowScale(int scale)
    {
        if (_group < 0)
        {
            // a scale on a scale: ribu juta; only the last part is multiplied, so it must be the only one
            _garbled |= _low == 0 || _low >= ExactMath.PowerOfTen(_lowScale) * 1000 || !ExactMath.TryShift(_low, scale, out _low);
        }
        else
        {
            _garbled |= scale >= _lowScale;
            _low += _group * ExactMath.PowerOfTen(scale);
        }
        _lowScale = scale;
    }

    private void TakeHighScale(int scale)
    {
        var part = _low + Math.Max(0, _group);
        if (part == 0 && _high > 0 && _group < 0)
            _garbled = true;
        else if (part == 0 || scale >= _highScale || !ExactMath.TryShift(part, scale, out part) || !ExactMath.TryAdd(_high, part, out _high))
            _garbled = true;
        _low = 0;
        _lowScale = Unbounded;
        _highScale = scale;
    }

    private bool PeekPoint() => Peek(0).Kind == NumberWordKind.Point && Peek(1) is { StartsCardinal: true, Kind: not NumberWordKind.WholePack };

    // "koma nol lima" digit by digit, "koma tiga puluh lima" as one number: both are said
    private decimal ReadDecimals(decimal whole)
    {
        _at++;
        decimal decimals = 0;
        var places = 0;
        while (!_garbled && Peek(0) is { IsOrdinal: false } word && word.StartsCardinal && word.Kind != NumberWordKind.WholePack)
        {
            var next = Peek(1).Kind;
            if (word.Kind == NumberWordKind.Digit && next is not (NumberWordKind.Teen or NumberWordKind.Ten or NumberWordKind.Hundred))
            {
                Append(ref decimals, ref places, word.Value, 1);
                _at++;
                continue;
            }
            Restart();
            ReadGroup();
            Append(ref decimals, ref places, _group, _group >= 100 ? 3 : 2);
            break;
        }
        return _garbled || !ExactMath.TryShift(decimals, -places, out var fraction) ? whole : whole + fraction;
    }

    private void ReadGroup()
    {
        while (Peek(0) is { IsOrdinal: false, Kind: NumberWordKind.Digit or NumberWordKind.WholeTen or NumberWordKind.WholeHundred } word)
            TryTake(word, first: false);
    }

    private void Append(ref decimal decimals, ref int places, decimal value, int digits)
    {
        places += digits;
        if (places > 20)
            _garbled = true;
        else
            decimals = decimals * ExactMath.PowerOfTen(digits) + value;
    }

    // after decimals (dua koma lima juta) and packs (selusin, dua lusin)
    private decimal ReadTrailingScales(decimal value)
    {
        while (Peek(0) is { Kind: NumberWordKind.Scale or NumberWordKind.Pack } word)
        {
            _garbled |= word.Kind == NumberWordKind.Scale
                ? !ExactMath.TryShift(value, (int)word.Value, out value)
                : !ExactMath.TryMultiply(value, word.Value, out value);
            _at++;
        }
        return value;
    }

    // Words on two lines are two numbers: a heading and the text below it.
    private readonly NumberWord Peek(int ahead)
    {
        var at = _at + ahead;
        var word = _words[_view.Word(at)];
        return word.Kind == NumberWordKind.None || at == _start || !_view.EndsLine(at - 1) ? word : default;
    }
}
