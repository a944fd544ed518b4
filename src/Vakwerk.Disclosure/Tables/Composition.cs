namespace Vakwerk.Disclosure.Tables;

/// <summary>
/// Every cell as a sum of inner cells (cells that are nobody's total), and what remains of equations that say more than that.
/// </summary>
internal sealed class Composition
{
    private Composition(SparseRows cells, SparseRows constraints, bool[] inner)
    {
        Cells = cells;
        Constraints = constraints;
        IsInner = inner;
    }

    /// <summary>Row c: the inner cells that cell c is the sum of, with how often each counts. Columns are cell indices.</summary>
    public SparseRows Cells { get; }

    /// <summary>Combinations of inner cells that are zero: linked tables that split one total in two ways.</summary>
    public SparseRows Constraints { get; }

    /// <summary>Whether a cell is inner.</summary>
    public bool[] IsInner { get; }

    public static Composition Of(string[] names, Equation[] equations)
    {
        int[] definition = new int[names.Length];
        Array.Fill(definition, -1);
        for (int e = equations.Length - 1; e >= 0; e--)
        {
            definition[equations[e].Total] = e;
        }

        var gather = new Gather(names.Length);
        var parts = new (int[] Columns, int[] Counts)[names.Length];
        foreach (int cell in PartsFirst(names, equations, definition))
        {
            if (definition[cell] < 0)
            {
                parts[cell] = ([cell], [1]);
                continue;
            }

            foreach (int part in equations[definition[cell]].Parts)
            {
                gather.Add(parts[part], 1);
            }

            parts[cell] = gather.Take();
        }

        var constraints = new SparseRows();
        for (int e = 0; e < equations.Length; e++)
        {
            if (definition[equations[e].Total] != e)
            {
                gather.Add(parts[equations[e].Total], -1);
                foreach (int part in equations[e].Parts)
                {
                    gather.Add(parts[part], 1);
                }

                constraints.AddUnlessEmpty(gather.Take());
            }
        }

        var cells = new SparseRows();
        foreach ((int[] Columns, int[] Counts) row in parts)
        {
            cells.Add(row);
        }

        return new Composition(cells, constraints, Array.ConvertAll(definition, e => e < 0));
    }

    /// <summary>An order in which the parts of a total come before it.</summary>
    private static int[] PartsFirst(string[] names, Equation[] equations, int[] definition)
    {
        int[] order = new int[names.Length];
        byte[] state = new byte[names.Length];
        var path = new Stack<(int Cell, int Next)>();
        int done = 0;
        for (int start = 0; start < names.Length; start++)
        {
            if (state[start] == 0)
            {
                path.Push((start, 0));
                state[start] = 1;
            }

            while (path.TryPop(out (int Cell, int Next) at))
            {
                int[] parts = definition[at.Cell] < 0 ? [] : equations[definition[at.Cell]].Parts;
                if (at.Next == parts.Length)
                {
                    state[at.Cell] = 2;
                    order[done++] = at.Cell;
                    continue;
                }

                path.Push((at.Cell, at.Next + 1));
                int part = parts[at.Next];
                if (state[part] == 1)
                {
                    throw new DisclosureException(TableFault.Circular, names[part]);
                }

                if (state[part] == 0)
                {
                    state[part] = 1;
                    path.Push((part, 0));
                }
            }
        }

        return order;
    }

    /// <summary>Adds sparse rows up.</summary>
    private sealed class Gather(int size)
    {
        private readonly int[] count = new int[size];
        private readonly bool[] seen = new bool[size];
        private readonly List<int> columns = [];

        public void Add((int[] Columns, int[] Counts) row, int times)
        {
            for (int i = 0; i < row.Columns.Length; i++)
            {
                int column = row.Columns[i];
                if (!seen[column])
                {
                    seen[column] = true;
                    columns.Add(column);
                }

                count[column] += times * row.Counts[i];
            }
        }

        public (int[] Columns, int[] Counts) Take()
        {
            int[] found = [.. columns.Where(column => count[column] != 0).Order()];
            int[] counts = Array.ConvertAll(found, column => count[column]);
            foreach (int column in columns)
            {
                count[column] = 0;
                seen[column] = false;
            }

            columns.Clear();
            return (found, counts);
        }
    }
}
