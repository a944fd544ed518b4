using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Vakwerk.Bench;

// Whole rounds and tables take seconds and have peers in other languages: measured by commands of their own, which write their
// section of docs/performance.md.
if (args is ["matching", .. string[] sizes])
{
    return MatchingReport.Run(sizes);
}

if (args is ["disclosure"])
{
    return DisclosureBench.Run(Directory.GetCurrentDirectory());
}

if (args is ["datasets", "prepare", string made])
{
    return DatasetsBench.Prepare(made, Directory.GetCurrentDirectory());
}

if (args is ["tables", string web])
{
    return await TablesBench.RunAsync(web, Directory.GetCurrentDirectory());
}

if (args is ["datasets", string folder])
{
    return DatasetsBench.Measure(folder, Directory.GetCurrentDirectory());
}

// In process: no project is generated and restored, so it also runs without a network.
ManualConfig config = ManualConfig
    .Create(DefaultConfig.Instance)
    .AddJob(
        Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(3)
            .WithIterationCount(10)
    )
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
