namespace Berita.Extraction;

/// <summary>Parts a form of a language file into the words that the tokenizer makes of it.</summary>
internal static class FormWords
{
    /// <summary>The words between spaces; brackets, the English genitive and a closing apostrophe stand apart, as in a text: <c>Brigjen (Pol)</c>, <c>People's</c>, <c>Dato'</c>.</summary>
    public static string[] Split(string form)
    {
        var words = new List<string>();
        foreach (var word in form.Split(' '))
            AddParts(words, word);
        return [.. words];
    }

    private static void AddParts(List<string> words, string word)
    {
        var start = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is '(' or ')')
            {
                AddPart(words, word[start..i]);
                words.Add(word.Substring(i, 1));
                start = i + 1;
            }
            else if (word[i] == '\'' && i > start && (i == word.Length - 1 || (i == word.Length - 2 && word[i + 1] == 's')))
            {
                AddPart(words, word[start..i]);
                start = i;
            }
        }
        AddPart(words, word[start..]);
    }

    private static void AddPart(List<string> words, string part)
    {
        if (part.Length > 0)
            words.Add(part);
    }
}
