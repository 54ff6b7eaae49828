package fault

import (
	"cmp"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// faultsFound collects the faults of a document, which are found in the order in which its keys are asked for and
// reported in the order in which they stand there.
type faultsFound struct {
	faults []placed
	more   bool
}

type placed struct {
	at    int // which member of the object
	fault Fault
}

func (f *faultsFound) add(at int, fault Fault) {
	if len(f.faults) == MaxFaults {
		f.more = true
		return
	}
	f.faults = append(f.faults, placed{at: at, fault: fault})
}

// full says that there is no use in looking for more.
func (f *faultsFound) full() bool { return f.more }

func (f *faultsFound) list() List {
	slices.SortStableFunc(f.faults, func(a, b placed) int { return cmp.Compare(a.at, b.at) })
	var list List
	for _, found := range f.faults {
		list.Add(found.fault)
	}
	if f.more {
		list.Add(Fault{
			Kind:     TooLarge,
			Given:    bilingual.Text{English: "more than 1,000 faults", French: "plus de 1\u00a0000 erreurs"},
			Accepted: bilingual.Text{English: "a document without fault", French: "un document sans erreur"},
		})
	}
	return list
}
