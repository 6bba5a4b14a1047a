namespace Berita.Extraction.Tests.Lexicons;

public class FormWordsTests
{
    [Theory]
    [InlineData("juru bicara", "juru|bicara")]
    [InlineData("letjen (purn.)", "letjen|(|purn.|)")]
    [InlineData("(inf)", "(|inf|)")]
    [InlineData("people's daily", "people|'s|daily")]
    [InlineData("dato'", "dato|'")]
    [InlineData("jum'at", "jum'at")]
    [InlineData("s.h.", "s.h.")]
    public void Split_AForm_IsCutAsATextIs(string form, string expected) => Assert.Equal(expected.Split('|'), FormWords.Split(form));
}
