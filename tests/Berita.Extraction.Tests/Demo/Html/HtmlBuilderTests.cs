using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Html;

public class HtmlBuilderTests
{
    [Fact]
    public void Holes_AreEncoded_AndTheRestIsMarkup()
    {
        var html = new HtmlBuilder();
        var hostile = "<i>\"'&\ud800";

        html.Add($"""<b title="{hostile}">{hostile} “é” {12}</b>""");

        Assert.Equal("<b title=\"&lt;i&gt;&quot;&#x27;&amp;&#xFFFD;\">&lt;i&gt;&quot;&#x27;&amp;&#xFFFD; “é” 12</b>", html.ToString());
    }
}
