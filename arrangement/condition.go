package arrangement

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Condition is something that has to be done for what was approved: an event of the kind [ConditionFulfilled] says that
// it was. The zero Condition is none.
type Condition struct {
	// ID is short and the condition's own within its [Proposal], such as "convoy-protection".
	ID string `json:"id,omitzero"`
	// Text says what has to be done.
	Text bilingual.Text `json:"text,omitzero"`
	// Due is the last day on which it may be done; no date where none was set.
	Due calendar.Date `json:"due,omitzero"`
}

// IsZero says whether it is no condition.
func (c Condition) IsZero() bool { return c == Condition{} }

var (
	aConditionID = bilingual.Text{
		English: "a short name for the condition", French: "un nom court pour la condition",
	}
	whatToDo = bilingual.Text{English: "what has to be done", French: "ce qui doit être fait"}
	dueIn    = bilingual.Text{English: "%s (due %s)", French: "%s (au plus tard le %s)"}
)

// Check lists what the condition lacks: an ID, and a text in both languages.
func (c Condition) Check() error {
	var faults fault.List
	if c.ID == "" {
		faults.Add(fault.Absent("id", aConditionID))
	}
	if c.Text.IsZero() {
		faults.Add(fault.Absent("text", whatToDo))
	}
	faults.AddText("text", c.Text)
	return faults.Err()
}

// In is the condition as people read it in the language of the tag, with the day on which it is due: "escort for every
// convoy (due July 1, 2008)".
func (c Condition) In(tag language.Tag) string {
	if c.Due.IsZero() {
		return c.Text.In(tag)
	}
	return fmt.Sprintf(dueIn.In(tag), c.Text.In(tag), c.Due.In(tag))
}

// MarshalJSON writes the condition as an object, leaving out what is not stated. A text that stands in one language only
// is a fault: it could not be read again.
func (c Condition) MarshalJSON() ([]byte, error) {
	type plain Condition
	return json.Marshal(plain(c))
}

// UnmarshalJSON reads what [Condition.MarshalJSON] writes. All faults are reported together, and the condition is left as
// it was when there are any.
func (c *Condition) UnmarshalJSON(data []byte) error {
	var read Condition
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("text", &read.Text)
		o.Optional("due", &read.Due)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}
