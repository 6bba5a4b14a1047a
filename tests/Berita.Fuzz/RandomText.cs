using System.Text;
using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>Texts by chance, the same for the same seed.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] s_pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\t", "\u00a0", "\u2009", "\u2029", "\u200b", "\u00ad", "\ufeff", "\0", "\u0301", "\u202e",
        ".", ",", ";", ":", "!", "?", "…", "...", "-", "–", "—", "/", "(", ")", "[", "]", "%", "‰", "±", "+", "−", "=", "#", "@", "&", "*",
        "\"", "'", "“", "”", "„", "‘", "’", "«", "»", "\ud800", "\udc00", "😀", "👨‍👩‍👧", "🇮🇩", "é", "İ", "ı", "ß", "Ж", "中", "٣", "५", "²", "½",
        "0", "1", "12", "007", "3,5", "10.000", "1.234.567,89", "10,000.50", "28/4/2025", "09.30", "2-1", "ke-14", "1990-an", "II", "99999999999999999999999999999999999",
        "Rp", "US$", "€", "juta", "miliar", "ribu", "setengah", "puluhan", "seratus", "sekitar", "lebih dari", "hingga", "antara", "dan", "per", "orang", "km", "persen",
        "Senin", "April", "2024", "pukul", "WIB", "kemarin", "pekan lalu", "tahun", "kata", "ujar", "katanya", "mengatakan", "bahwa", "menurut", "dikutip", "dilansir",
        "kepada", "Presiden", "Sri", "Utami", "Kementerian", "PT", "Dr.", "S.H.", "dll.", "yang", "di", "ke", "dari", "tidak", "akan", "ia", "dia", "nya", "ku",
        "http://a.id/b?c=1", "a@b.id", "@kompas", "#pondok", "www.contoh.id", "COVID-19", "km/jam", "teman-teman", "s.d.",
    ];

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    /// <summary>A whole number above zero, of any size that news has.</summary>
    public long Whole() => 1 + _random.NextInt64((long)Math.Pow(10, 1 + _random.Next(13)));

    /// <summary>Any code units at all.</summary>
    public string Characters(int length)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++)
            text[i] = (char)_random.Next(_random.Next(3) switch { 0 => 0x80, 1 => 0x3000, _ => 0x10000 });
        return new(text);
    }

    /// <summary>Pieces that mean something to the library, in no order.</summary>
    public string Pieces(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(s_pieces[_random.Next(s_pieces.Length)]);
            if (_random.Next(3) > 0)
                text.Append(' ');
        }
        return text.ToString();
    }

    /// <summary>Words of the lexicon, whatever they are, numbers and marks, some of them without white space between.</summary>
    public string Words(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(Next(4) == 0 ? s_pieces[_random.Next(s_pieces.Length)] : Word());
            if (_random.Next(5) > 0)
                text.Append(' ');
        }
        return text.ToString();
    }

    /// <summary>Some lines of an article.</summary>
    public string Stretch()
    {
        var lines = Articles.All[_random.Next(Articles.All.Count)].Split('\n');
        return string.Join('\n', lines.Skip(_random.Next(lines.Length)).Take(1 + _random.Next(4)));
    }

    /// <summary>A stretch of an article with some of it deleted, doubled, moved or replaced.</summary>
    public string MutatedArticle()
    {
        var article = Articles.All[_random.Next(Articles.All.Count)];
        var from = _random.Next(article.Length);
        var text = new StringBuilder(article, from, _random.Next(Math.Min(1500, article.Length - from)), 4096);
        for (var i = _random.Next(12); i > 0 && text.Length > 0; i--)
            Mutate(text);
        return text.ToString();
    }

    private string Word()
    {
        var vocabulary = Lexicon.Indonesian.Vocabulary;
        var word = vocabulary[(ushort)_random.Next(1, vocabulary.Count)];
        return Next(4) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private void Mutate(StringBuilder text)
    {
        var at = _random.Next(text.Length);
        var length = _random.Next(Math.Min(20, text.Length - at) + 1);
        switch (_random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(_random.Next(text.Length), text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, s_pieces[_random.Next(s_pieces.Length)]);
                break;
            case 3:
                text[at] = (char)_random.Next(0x10000);
                break;
            default:
                text.Length = at;
                break;
        }
    }
}
