using Vakwerk.Bench;

// Each command measures one part beside its peers and writes its section of docs/performance.md.
if (args is ["matching", .. string[] sizes])
{
    return MatchingReport.Run(sizes);
}

if (args is ["statistics"])
{
    return StatisticsBench.Run(Directory.GetCurrentDirectory());
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

Console.Error.WriteLine(
    "Use: statistics | disclosure | matching [STUDENTS…] | datasets prepare FOLDER | datasets FOLDER"
);
return 2;
