package fault

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// List is several faults that are reported together, in the order in which they were found. It is an error; a caller
// returns [List.Err], which is nil when there are none. The zero List has no faults.
type List []Fault

// Add adds a fault at the end.
func (l *List) Add(f Fault) { *l = append(*l, f) }

// AddError adds the faults that [Of] finds in err, each placed under p, and nothing for nil. Any other error in err
// becomes a fault of the kind [Malformed] at p that quotes it, or of the kind that it is when it is a bare [Kind].
func (l *List) AddError(p Path, err error) { l.addError(p, bilingual.Text{}, err) }

func (l *List) addError(p Path, given bilingual.Text, err error) {
	walk(err, func(f Fault) { l.Add(f.Under(p)) }, func(err error) {
		f := Fault{Kind: Malformed, Path: p, Given: given}
		if kind, bare := err.(Kind); bare {
			f.Kind = kind
		} else {
			message := Given(err.Error())
			f.Accepted = bilingual.Text{
				English: "a value without this error: " + message.English,
				French:  "une valeur sans cette erreur\u00a0: " + message.French,
			}
		}
		l.Add(f)
	})
}

// Err is a copy of the list as an error; nil when it has no faults.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return slices.Clone(l)
}

// Error is the list in English, as [List.In] writes it.
func (l List) Error() string { return l.In(language.English) }

// In is the faults in the official language that the tag means, one on each line, as [Fault.In] writes them. An empty
// list says that there is no fault.
func (l List) In(tag language.Tag) string {
	if len(l) == 0 {
		return noFault.In(tag)
	}
	lines := make([]string, len(l))
	for i, f := range l {
		lines[i] = f.In(tag)
	}
	return strings.Join(lines, "\n")
}

// Unwrap is the faults as errors, so that [errors.Is] and [errors.As] find each.
func (l List) Unwrap() []error {
	errs := make([]error, len(l))
	for i, f := range l {
		errs[i] = f
	}
	return errs
}

// Under is a new list of the faults, each placed under p.
func (l List) Under(p Path) List {
	moved := slices.Clone(l)
	for i := range moved {
		moved[i] = moved[i].Under(p)
	}
	return moved
}

// Of is all faults in err and in the errors that it wraps or joins, in their order; nil when there are none.
func Of(err error) List {
	var found List
	walk(err, found.Add, func(error) {})
	return found
}

// walk goes through the tree of err: the faults in it, and the other errors that wrap nothing.
func walk(err error, visit func(Fault), other func(error)) {
	switch err := err.(type) {
	case nil:
		return
	case Fault:
		visit(err)
		return
	case List:
		for _, f := range err {
			visit(f)
		}
		return
	}
	causes := causesOf(err)
	if len(causes) == 0 {
		other(err)
	}
	for _, cause := range causes {
		walk(cause, visit, other)
	}
}

func causesOf(err error) []error {
	switch err := err.(type) {
	case interface{ Unwrap() []error }:
		return err.Unwrap()
	case interface{ Unwrap() error }:
		if cause := err.Unwrap(); cause != nil {
			return []error{cause}
		}
	}
	return nil
}
