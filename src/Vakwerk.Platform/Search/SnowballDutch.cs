namespace Vakwerk.Platform.Search;

/// <summary>
/// The Dutch stemmer of Snowball as Martin Porter published it (in newer Snowball: <c>dutch_porter</c>),
/// https://snowballstem.org/algorithms/dutch/stemmer.html. It only takes endings off and leaves the inside of a compound alone,
/// so that a reader still recognises why something was found.
/// </summary>
public static class SnowballDutch
{
    /// <summary>Stem of a word in lower case.</summary>
    public static string Stam(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var state = new Word(word);
        state.Step1();
        state.RemoveE();
        state.Step3Heid();
        state.Step3Suffix();
        state.UndoubleVowel();
        return state.ToString();
    }

    private ref struct Word
    {
        private readonly char[] letters;
        private readonly int p1;
        private readonly int p2;
        private int end;
        private bool eFound;

        public Word(string text)
        {
            letters = text.Select(Plain).ToArray();
            end = letters.Length;
            MarkConsonants(letters);
            p1 = end;
            p2 = end;
            if (end >= 3)
            {
                int first = Region(0);
                p1 = Math.Max(first, 3);
                p2 = Region(first);
            }
        }

        public override readonly string ToString() =>
            string.Create(
                end,
                letters,
                static (target, source) =>
                {
                    for (int i = 0; i < target.Length; i++)
                    {
                        target[i] = source[i] switch
                        {
                            'Y' => 'y',
                            'I' => 'i',
                            char other => other,
                        };
                    }
                }
            );

        public void Step1()
        {
            if (Ends("heden"))
            {
                if (R1(5))
                {
                    letters[end - 3] = 'i';
                    letters[end - 2] = 'd';
                    end--;
                }
            }
            else if (Ends("ene"))
            {
                RemoveEn(3);
            }
            else if (Ends("en"))
            {
                RemoveEn(2);
            }
            else if (Ends("se"))
            {
                RemoveS(2);
            }
            else if (Ends("s"))
            {
                RemoveS(1);
            }
        }

        public void RemoveE()
        {
            eFound = false;
            if (Ends("e") && R1(1) && ConsonantBefore(1))
            {
                end--;
                eFound = true;
                Undouble();
            }
        }

        public void Step3Heid()
        {
            if (Ends("heid") && R2(4) && !(end > 4 && letters[end - 5] == 'c'))
            {
                end -= 4;
                if (Ends("en"))
                {
                    RemoveEn(2);
                }
            }
        }

        public void Step3Suffix()
        {
            if (Ends("end") || Ends("ing"))
            {
                if (R2(3))
                {
                    end -= 3;
                    if (!RemoveIg())
                    {
                        Undouble();
                    }
                }
            }
            else if (Ends("ig"))
            {
                RemoveIg();
            }
            else if (Ends("lijk"))
            {
                if (R2(4))
                {
                    end -= 4;
                    RemoveE();
                }
            }
            else if (Ends("baar"))
            {
                end -= R2(4) ? 4 : 0;
            }
            else if (Ends("bar"))
            {
                end -= R2(3) && eFound ? 3 : 0;
            }
        }

        public void UndoubleVowel()
        {
            if (
                end >= 4
                && !IsVowel(letters[end - 1])
                && letters[end - 1] != 'I'
                && letters[end - 2] == letters[end - 3]
                && letters[end - 2] is 'a' or 'e' or 'o' or 'u'
                && !IsVowel(letters[end - 4])
            )
            {
                letters[end - 2] = letters[end - 1];
                end--;
            }
        }

        private bool RemoveIg()
        {
            if (Ends("ig") && R2(2) && !(end > 2 && letters[end - 3] == 'e'))
            {
                end -= 2;
                return true;
            }

            return false;
        }

        private void RemoveEn(int length)
        {
            if (
                R1(length)
                && ConsonantBefore(length)
                && !letters.AsSpan(0, end - length).EndsWith("gem")
            )
            {
                end -= length;
                Undouble();
            }
        }

        private void RemoveS(int length)
        {
            if (R1(length) && ConsonantBefore(length) && letters[end - length - 1] != 'j')
            {
                end -= length;
            }
        }

        private void Undouble()
        {
            if (Ends("kk") || Ends("dd") || Ends("tt"))
            {
                end--;
            }
        }

        private readonly bool Ends(string suffix) => letters.AsSpan(0, end).EndsWith(suffix);

        private readonly bool R1(int length) => p1 <= end - length;

        private readonly bool R2(int length) => p2 <= end - length;

        private readonly bool ConsonantBefore(int length) =>
            end > length && !IsVowel(letters[end - length - 1]);

        /// <summary>Where the part after the first vowel with a consonant behind it begins.</summary>
        private readonly int Region(int from)
        {
            int i = from;
            while (i < end && !IsVowel(letters[i]))
            {
                i++;
            }

            while (i < end && IsVowel(letters[i]))
            {
                i++;
            }

            return Math.Min(i + 1, end);
        }
    }

    private static bool IsVowel(char letter) =>
        letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    private static char Plain(char letter) =>
        letter switch
        {
            'ä' or 'á' => 'a',
            'ë' or 'é' => 'e',
            'ï' or 'í' => 'i',
            'ö' or 'ó' => 'o',
            'ü' or 'ú' => 'u',
            _ => letter,
        };

    /// <summary>A y that opens the word or follows a vowel, and an i between vowels, count as consonants.</summary>
    private static void MarkConsonants(Span<char> letters)
    {
        int i = 0;
        if (letters.Length > 0 && letters[0] == 'y')
        {
            letters[0] = 'Y';
            i = 1;
        }

        while (i < letters.Length - 1)
        {
            bool vowel = IsVowel(letters[i]);
            if (vowel && letters[i + 1] == 'i' && i + 2 < letters.Length && IsVowel(letters[i + 2]))
            {
                letters[i + 1] = 'I';
                i += 3;
            }
            else if (vowel && letters[i + 1] == 'y')
            {
                letters[i + 1] = 'Y';
                i += 2;
            }
            else
            {
                i++;
            }
        }
    }
}
