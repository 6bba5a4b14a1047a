using Berita.Extraction.Tests.Demo;
using Berita.Extraction.Tests.House;
using Microsoft.Playwright;

namespace ExtractDemo.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class ArticlePageTests(BrowserFixture browser)
{
    private const string Seed = "seeds/004_ba83cb2b13aa4035.txt";

    [ChromiumFact]
    public async Task Page_ShowsTheWholeText_AndAsksForNothing()
    {
        await using var page = await OpenSeedAsync();

        var paragraphs = await page.Page.Locator("article p").AllTextContentsAsync();

        Assert.Equal(Repository.Read(Seed).Split('\n', StringSplitOptions.RemoveEmptyEntries), paragraphs);
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
        Assert.True((await page.TakePictureAsync("article")).Length > 20_000);
    }

    [ChromiumFact]
    public async Task Values_AreShown_WhenAMarkIsPointedAt_OrReachedByKeyboard()
    {
        await using var page = await OpenSeedAsync();
        const string Number = "#d1-q1-text";
        Assert.Equal("none", await page.StyleOfAsync(Number, "content", "::after"));

        await page.Page.HoverAsync(Number);
        Assert.Equal("\"count: ≈ 10,000 tentara\\a Said by: not named\"", await page.StyleOfAsync(Number, "content", "::after"));

        await page.Page.Mouse.MoveAsync(0, 0);
        await page.Page.FocusAsync("#show-date");
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("d1-said", await page.Page.EvaluateAsync<string>("document.activeElement.hash.slice(1)"));
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(Number, "#" + await page.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.StartsWith("\"count: ≈ 10,000 tentara", await page.StyleOfAsync(Number, "content", "::after"), StringComparison.Ordinal);
        await page.TakePictureAsync("article-focus");
    }

    [ChromiumFact]
    public async Task Statement_LightsUpAsAWhole()
    {
        await using var page = await OpenSeedAsync();
        var before = await page.StyleOfAsync("mark.source.n1", "background-color");

        await page.Page.HoverAsync("#d1-a2-text");

        Assert.NotEqual(before, await page.StyleOfAsync("mark.source.n1", "background-color"), StringComparer.Ordinal);
        Assert.Equal(before, await page.StyleOfAsync("mark.source.n2", "background-color"));
    }

    [ChromiumFact]
    public async Task Legend_HidesAndShows()
    {
        await using var page = await OpenSeedAsync();
        var shown = await page.StyleOfAsync("mark.quantity", "background-color");

        await page.Page.UncheckAsync("#show-quantity");

        Assert.Equal("rgba(0, 0, 0, 0)", await page.StyleOfAsync("mark.quantity", "background-color"));
        await page.Page.CheckAsync("#show-quantity");
        Assert.Equal(shown, await page.StyleOfAsync("mark.quantity", "background-color"));
    }

    [ChromiumFact]
    public async Task ScreenReader_FindsTables_AndDescriptions_OnAPhoneToo()
    {
        await using var page = await OpenSeedAsync(width: 360);

        var tree = await page.Page.Locator("main").AriaSnapshotAsync();

        Assert.Contains("table \"Who said what\"", tree, StringComparison.Ordinal);
        Assert.Contains("columnheader \"Speaker\"", tree, StringComparison.Ordinal);
        Assert.Contains("rowheader \"Show in the text: Mark Rutte\"", tree, StringComparison.Ordinal);
        var described = await page.Page.Locator("mark[tabindex]").EvaluateAllAsync<bool>("marks => marks.every(m => document.getElementById(m.getAttribute('aria-describedby')).textContent)");
        Assert.True(described);
    }

    [ChromiumFact]
    public async Task Page_FitsAPhone_LightAndDark()
    {
        await using var light = await OpenSeedAsync(width: 360);
        await using var dark = await OpenSeedAsync(width: 360, scheme: ColorScheme.Dark);

        Assert.True(await light.FitsAsync());
        Assert.NotEqual(await light.StyleOfAsync("body", "background-color"), await dark.StyleOfAsync("body", "background-color"), StringComparer.Ordinal);
        await light.TakePictureAsync("article-phone");
        await dark.TakePictureAsync("article-phone-dark");
    }

    [ChromiumFact]
    public async Task Print_IsBlackOnWhite_WithItsMarks()
    {
        await using var page = await OpenSeedAsync(scheme: ColorScheme.Light);
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await page.StyleOfAsync("body", "background-color"));
        Assert.Equal("exact", await page.StyleOfAsync("mark", "print-color-adjust"));
        Assert.NotEmpty(await page.Page.PdfAsync(new() { Format = "A4" }));
    }

    [ChromiumFact]
    public async Task TextOfAnArticle_NeverBecomesMarkup()
    {
        const string Script = "<script>alert('x')</script>";
        var line = $$"""{"id":"\"><img src=x onerror=alert(1)>","text":"Menurut {{Script}} Budi, 12 {{Script}} dan 5 <svg/onload=alert(2)> tiba.\n“{{Script}}” kata Ani."}""";
        await using var page = await browser.OpenAsync();

        await page.ShowAsync(DemoProcess.Run(line + "\n", "--input", "ndjson", "--format", "html").Output);

        Assert.Equal(0, await page.Page.Locator("script, img, svg").CountAsync());
        Assert.Equal("\"><img src=x onerror=alert(1)>", await page.Page.TextContentAsync("h2"));
        Assert.Contains(Script, await page.Page.TextContentAsync("article"), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
    }

    [ChromiumFact]
    public async Task Policy_StopsAScript_EvenIfThereWereOne()
    {
        var html = DemoProcess.Run("Halo.", "--format", "html").Output;
        await using var page = await browser.OpenAsync();

        await page.ShowAsync(html.Replace("</main>", "<script>document.title = 'run'</script><img src='https://example.invalid/x.png'></main>", StringComparison.Ordinal));

        Assert.NotEqual("run", await page.Page.TitleAsync(), StringComparer.Ordinal);
        Assert.Equal(2, page.Complaints.Count);
        Assert.All(page.Complaints, c => Assert.Contains("Content Security Policy", c, StringComparison.Ordinal));
    }

    private async Task<WatchedPage> OpenSeedAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(width, scheme);
        await page.ShowAsync(DemoProcess.Run("", Seed, "--format", "html").Output);
        return page;
    }
}
