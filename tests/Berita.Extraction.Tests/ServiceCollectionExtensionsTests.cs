using Microsoft.Extensions.DependencyInjection;

namespace Berita.Extraction.Tests;

public class ServiceCollectionExtensionsTests
{
    [Fact]
    public void Extractor_IsOne_WithTheOptionsGiven()
    {
        using var provider = new ServiceCollection().AddBeritaExtraction(o => o with { Stages = ExtractionStages.Tokens }).BuildServiceProvider();

        var extractor = provider.GetRequiredService<BeritaExtractor>();

        Assert.Equal(ExtractionStages.Tokens, extractor.Options.Stages);
        using var scope = provider.CreateScope();
        Assert.Same(extractor, scope.ServiceProvider.GetRequiredService<BeritaExtractor>());
    }

    [Fact]
    public void Registration_ThatIsThereAlready_Stays()
    {
        using var provider = new ServiceCollection().AddBeritaExtraction().AddBeritaExtraction(o => o with { MaxTextLength = 5 }).BuildServiceProvider();

        Assert.Same(ExtractionOptions.Default, provider.GetRequiredService<BeritaExtractor>().Options);
    }

    [Fact]
    public void WrongOptions_AreAnErrorOfTheRegistration()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentException>(() => services.AddBeritaExtraction(o => o with { MaxTextLength = -1 }));
        Assert.Throws<ArgumentException>(() => services.AddBeritaExtraction(_ => null!));
        Assert.Throws<ArgumentNullException>(() => BeritaExtractionServiceCollectionExtensions.AddBeritaExtraction(null!));
        Assert.Empty(services);
    }
}
