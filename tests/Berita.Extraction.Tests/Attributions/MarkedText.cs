using System.Text;

namespace Berita.Extraction.Tests.Attributions;

/// <summary>A text in which bars stand around the source and braces around the cue: <c>|Polda Papua| juga {menilai}</c>.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, TextSpan source, TextSpan cue)
    {
        Text = text;
        Source = source;
        Cue = cue;
    }

    public string Text { get; }

    public TextSpan Source { get; }

    public TextSpan Cue { get; }

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var places = new Dictionary<char, List<int>> { ['|'] = [], ['{'] = [], ['}'] = [] };
        foreach (var c in marked)
        {
            if (places.TryGetValue(c, out var list))
                list.Add(text.Length);
            else
                text.Append(c);
        }
        var source = places['|'] is [var start, var end] ? new TextSpan(start, end) : default;
        var cue = places['{'] is [var open] ? new TextSpan(open, places['}'][0]) : default;
        return new(text.ToString(), source, cue);
    }
}
