using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ExtractDemo;

/// <summary>Collects HTML. The literal text of an interpolated string is markup, and every hole in it is encoded.</summary>
internal sealed class HtmlBuilder
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public int Length => _html.Length;

    public void Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // the handler has written
    }

    /// <summary>Adds markup as it is; only for markup of our own.</summary>
    public void AddMarkup(string markup) => _html.Append(markup);

    public void AddText(ReadOnlySpan<char> text)
    {
        // The encoder makes of a lone surrogate what the web makes of it, U+FFFD.
        _html.Append(s_encoder.Encode(text.ToString()));
    }

    public override string ToString() => _html.ToString();

    public void Clear() => _html.Clear();

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_html.ToString());

    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly HtmlBuilder _html;

        public Markup(int literalLength, int holeCount, HtmlBuilder html)
        {
            html._html.EnsureCapacity(html.Length + literalLength + holeCount);
            _html = html;
        }

        public void AppendLiteral(string markup) => _html.AddMarkup(markup);

        public void AppendFormatted(string? text) => _html.AddText(text);

        public void AppendFormatted(int number) => _html.AddMarkup(number.ToString(CultureInfo.InvariantCulture));
    }
}
