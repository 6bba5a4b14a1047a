using ExtractWorker;

namespace Berita.Extraction.Tests.Worker;

public class WorkerCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("mengulang")]
    [InlineData("work", "--broker", "http://localhost")]
    [InlineData("work", "--broker", "localhost")]
    [InlineData("work", "--listen", "sini")]
    [InlineData("work", "--cores", "0")]
    [InlineData("work", "--delivery-limit", "nol")]
    [InlineData("submit", "no-such-file.ndjson", "--window", "-1")]
    [InlineData("collect", "--order", "input")]
    [InlineData("collect", "--order", "abjad")]
    public async Task WrongUsage_IsExitCode2(params string[] arguments) => Assert.Equal(2, await WorkerCommand.RunAsync(arguments));
}
