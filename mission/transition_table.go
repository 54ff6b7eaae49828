package mission

import "iter"

// Transition is one cell of the table that [Life.Advance] goes by: where it comes from, what happens, and where that
// leads. The zero Transition is none.
type Transition struct {
	// From is the stage before; the zero Stage at the very beginning.
	From Stage
	// Kind is what happens.
	Kind EventKind
	// To is the stage after, which may be the same; the zero Stage for a resumption, which leads back to the stage that was
	// suspended.
	To Stage
}

// Transitions are all that may happen, in the order of [EventKinds] and then of the stages that they come from; what is
// not among them may not. No public source states such a table: it is the library's own.
func Transitions() iter.Seq[Transition] {
	return func(yield func(Transition) bool) {
		for _, t := range transitions {
			if !yield(t) {
				return
			}
		}
	}
}

var transitions = []Transition{
	{"", Request, Proposed},

	{Proposed, Reconnaissance, Proposed},
	{Approved, Reconnaissance, Approved},
	{Deployed, Reconnaissance, Deployed},
	{Extended, Reconnaissance, Extended},
	{DrawingDown, Reconnaissance, DrawingDown},
	{Suspended, Reconnaissance, Suspended},

	{Proposed, Approval, Approved},

	{Proposed, Refusal, Closed},

	{Proposed, Withdrawal, Closed},
	{Approved, Withdrawal, Closed},

	{Approved, Announcement, Approved},
	{Deployed, Announcement, Deployed},
	{Extended, Announcement, Extended},
	{DrawingDown, Announcement, DrawingDown},
	{Suspended, Announcement, Suspended},

	{Approved, Deployment, Deployed},
	{Deployed, Deployment, Deployed},
	{Extended, Deployment, Extended},
	{DrawingDown, Deployment, DrawingDown}, // the last rotation still has its replacements

	{Deployed, Extension, Extended},
	{Extended, Extension, Extended},
	{DrawingDown, Extension, Extended}, // the drawing down is called off

	{Approved, Change, Approved},
	{Deployed, Change, Deployed},
	{Extended, Change, Extended},
	{DrawingDown, Change, DrawingDown},
	{Suspended, Change, Suspended},

	{Deployed, Incident, Deployed},
	{Extended, Incident, Extended},
	{DrawingDown, Incident, DrawingDown},
	{Suspended, Incident, Suspended}, // a suspension need not bring everybody home

	{Approved, Suspension, Suspended},
	{Deployed, Suspension, Suspended},
	{Extended, Suspension, Suspended},
	{DrawingDown, Suspension, Suspended},

	{Suspended, Resumption, ""},

	{Deployed, DrawDown, DrawingDown},
	{Extended, DrawDown, DrawingDown},
	{DrawingDown, DrawDown, DrawingDown},
	{Suspended, DrawDown, DrawingDown},

	{Deployed, Closure, Closed},
	{Extended, Closure, Closed},
	{DrawingDown, Closure, Closed},
	{Suspended, Closure, Closed},
}
