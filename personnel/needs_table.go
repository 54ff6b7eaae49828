package personnel

import "slices"

// needs are what each sort of person who is deployed has in the file. That retired officers, civilian experts and
// contracted agents are deployed beside serving officers is public; what each file needs is the library's choice.
var needs = []need{
	{birth, []Status{Active, Retired, CivilianExpert, Contracted}, func(o Officer) bool { return !o.Born.IsZero() }},
	{sworn, []Status{Active, Retired, Contracted}, func(o Officer) bool { return !o.Sworn.IsZero() }},
	{rank, []Status{Active, Retired}, func(o Officer) bool { return !o.Rank.IsZero() }},
	{retirement, []Status{Retired, Contracted}, func(o Officer) bool { return !o.Retired.IsZero() }},
	{experience, []Status{CivilianExpert}, func(o Officer) bool { return len(o.Experience) > 0 }},
	{contract, []Status{Contracted}, func(o Officer) bool {
		return slices.ContainsFunc(o.Papers, func(p Paper) bool { return p.Kind == Contract })
	}},
	{release, []Status{Active}, func(o Officer) bool {
		return slices.ContainsFunc(o.Approvals, func(a Approval) bool { return a.Kind == ServiceRelease })
	}},
}
