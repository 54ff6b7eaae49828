package calendar

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/canpolice/ipp/arrangement/fault"
)

// String is the steps with commas between them, such as "24 from 2008-07-01, 0 from 2009-04-01"; "0" where the count is
// 0 on every day.
func (l Levels) String() string {
	if l.IsZero() {
		return "0"
	}
	var b strings.Builder
	for s := range l.Steps() {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Itoa(s.Level) + " from " + s.From.String())
	}
	return b.String()
}

// MarshalJSON writes the array of the steps in the order of their days; [] where the count is 0 on every day.
func (l Levels) MarshalJSON() ([]byte, error) {
	steps := make([]Step, 0, len(l.steps))
	for s := range l.Steps() {
		steps = append(steps, s)
	}
	return json.Marshal(steps)
}

// UnmarshalJSON reads an array of steps, which may come in any order, as [LevelsOf] does. All faults are reported
// together, and leave the Levels as it was.
func (l *Levels) UnmarshalJSON(data []byte) error {
	var steps []Step
	if err := fault.DecodeItems(data, &steps); err != nil {
		return err
	}
	read, err := LevelsOf(steps...)
	if err != nil {
		return err
	}
	*l = read
	return nil
}

// UnmarshalJSON reads a step as an object with the keys "from", a day, and "level", a whole number; both are required.
// All faults are reported together, and leave the Step as it was.
func (s *Step) UnmarshalJSON(data []byte) error {
	var read Step
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("from", &read.From)
		o.Required("level", &read.Level)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
