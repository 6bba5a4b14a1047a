using System.Globalization;
using System.Text;

namespace Berita.Fuzz;

/// <summary>Texts as C# literals, so that a failing one can be pasted into a test.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                >= ' ' and < '\x7f' => literal.Append(c),
                _ when char.IsLetterOrDigit(c) && c < '\u2000' || c is '“' or '”' or '‘' or '’' or '…' or '–' or '—' => literal.Append(c),
                _ => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            };
        }
        return literal.Append('"').ToString();
    }
}
