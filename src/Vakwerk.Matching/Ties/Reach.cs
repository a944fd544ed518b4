namespace Vakwerk.Matching.Ties;

/// <summary>
/// From which companies a place can still be found: those with room, and those with an occupant who lists one of them. Without
/// classes, a student who lists no such company stays without a place in every largest placement that keeps the placed ones placed.
/// </summary>
internal sealed class Reach
{
    private readonly PlacementInstance instance;
    private readonly bool[] reaches;

    public Reach(PlacementInstance instance, Seats seats)
    {
        this.instance = instance;
        reaches = new bool[instance.Companies];
        for (int c = 0; c < reaches.Length; c++)
        {
            reaches[c] = seats.HasRoom(c);
        }

        // A few sweeps are enough: nearly every company is near one with room.
        while (Sweep(seats)) { }
    }

    /// <summary>Whether a place may be found by way of a company.</summary>
    public bool From(int company) => reaches[company];

    /// <summary>Whether a place may be found for a student.</summary>
    public bool Offers(int student)
    {
        foreach (int company in instance.WishesOf(student))
        {
            if (reaches[company])
            {
                return true;
            }
        }

        return false;
    }

    private bool Sweep(Seats seats)
    {
        bool found = false;
        for (int s = 0; s < instance.Students; s++)
        {
            if (seats.Entries[s] >= 0 && !reaches[seats.CompanyOf(s)] && Offers(s))
            {
                reaches[seats.CompanyOf(s)] = found = true;
            }
        }

        return found;
    }
}
