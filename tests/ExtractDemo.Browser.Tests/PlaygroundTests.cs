using Berita.Extraction.Tests.Demo.Serve;

namespace ExtractDemo.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class PlaygroundTests(BrowserFixture browser)
{
    [ChromiumFact]
    public async Task Text_IsMarkedAsItIsTyped_AndItsJsonIsCopied()
    {
        using var server = new PlaygroundProcess();
        await using var page = await browser.OpenAsync();
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new() { Origin = server.Address.GetLeftPart(UriPartial.Authority) });
        await page.Page.GotoAsync(server.Address.AbsoluteUri);
        Assert.Equal("Sri Utami", await page.Page.Locator("#view tbody th").First.TextContentAsync());

        await page.Page.FillAsync("#text", "");
        await page.Page.Locator("#text").PressSequentiallyAsync("Menurut Budi, tujuh <b>sapi</b> dan 12 kuda hilang kemarin.");

        await page.Page.Locator("#view mark.quantity", new() { HasText = "12 kuda" }).WaitForAsync();
        Assert.Equal("Menurut Budi, tujuh <b>sapi</b> dan 12 kuda hilang kemarin.", await page.Page.Locator("#view article p").TextContentAsync());
        await page.Page.FillAsync("#date", "2025-04-30");
        await page.Page.Locator("#view td", new() { HasText = "2025-04-29" }).WaitForAsync();

        await page.Page.ClickAsync("#copy");
        await page.Page.Locator("#status", new() { HasText = "Copied." }).WaitForAsync();
        var json = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("\"resolved\":\"2025-04-29\"", json, StringComparison.Ordinal);
        Assert.All(page.Requests, url => Assert.StartsWith(server.Address.AbsoluteUri, url, StringComparison.Ordinal));
        Assert.Empty(page.Complaints);
        await page.TakePictureAsync("playground");
    }

    [ChromiumFact]
    public async Task Problems_AreSaid_AndThePageFitsAPhone()
    {
        using var server = new PlaygroundProcess();
        await using var page = await browser.OpenAsync(360);
        await page.Page.GotoAsync(server.Address.AbsoluteUri);
        await page.Page.Locator("#view article").WaitForAsync();
        Assert.True(await page.FitsAsync());
        await page.TakePictureAsync("playground-phone");

        await page.Page.EvaluateAsync("document.getElementById('text').value = 'é'.repeat(60000)");
        await page.Page.Locator("#text").PressSequentiallyAsync("x");

        await page.Page.Locator("#status", new() { HasText = "100000 bytes at most" }).WaitForAsync();
    }

    [ChromiumFact]
    public async Task OtherSites_CannotAsk()
    {
        using var server = new PlaygroundProcess();
        await using var page = await browser.OpenAsync();
        await page.ShowAsync("<title>other</title>");

        var answer = await page.Page.EvaluateAsync<string>(
            "async url => { try { return String((await fetch(url, { method: 'POST', body: 'Halo', headers: { 'Content-Type': 'text/plain' } })).status); } catch (e) { return 'refused'; } }",
            server.Address.AbsoluteUri + "json");

        Assert.Equal("refused", answer);
    }
}
