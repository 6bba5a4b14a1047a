namespace Berita.Fuzz;

/// <summary>Makes a failing text short: takes out ever smaller pieces as long as it still fails.</summary>
internal static class Minimiser
{
    private const int MostTries = 4000;

    public static string Shorten(Case failing)
    {
        var text = failing.Text;
        var tries = 0;
        for (var length = text.Length / 2; length > 0; length = text.Length <= length ? text.Length / 2 : length / 2)
        {
            for (var at = 0; at + length <= text.Length && tries < MostTries; tries++)
            {
                var shorter = text.Remove(at, length);
                if (Property.Problem(failing, shorter) is null)
                    at += length;
                else
                    text = shorter;
            }
        }
        return Simplify(failing, text);
    }

    // what need not be itself becomes a plain letter
    private static string Simplify(Case failing, string text)
    {
        for (var i = 0; i < text.Length && text.Length < 400; i++)
        {
            var plainer = $"{text.AsSpan(0, i)}a{text.AsSpan(i + 1)}";
            if (!char.IsAsciiLetterOrDigit(text[i]) && Property.Problem(failing, plainer) is not null)
                text = plainer;
        }
        return text;
    }
}
