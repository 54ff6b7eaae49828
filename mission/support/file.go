package support

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/mission"
)

// Completion is that something has been done: an [Item] of a tour, or an [Award] that has been asked for. The zero
// Completion is none.
//
// Completion is comparable. Its JSON form is an object without what is not stated.
type Completion struct {
	// Item is the ID of the item or of the award.
	Item string `json:"item,omitzero"`
	// On is the day on which it was done. Without it nobody can tell on which days it was still due.
	On calendar.Date `json:"on,omitzero"`
}

// IsZero says whether it is none.
func (c Completion) IsZero() bool { return c == Completion{} }

// Check lists what is missing of the item and the day.
func (c Completion) Check() error {
	var faults fault.List
	if c.Item == "" {
		faults.Add(fault.Absent("item", wantItem))
	}
	if c.On.IsZero() {
		faults.Add(fault.Absent("on", wantDay))
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Completion as it was.
func (c *Completion) UnmarshalJSON(data []byte) error {
	var read Completion
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("item", &read.Item)
		o.Optional("on", &read.On)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// File is what is on file about the support of one officer on one tour. The zero File says nothing.
//
// Its JSON form is an object without what is not stated.
type File struct {
	// Tour is the tour; whose it is stands there.
	Tour mission.Tour `json:"tour,omitzero"`
	// Done is what has been done; nil where that is not stated, empty where it is nothing.
	Done []Completion `json:"done,omitzero"`
}

// IsZero says whether it says nothing.
func (f File) IsZero() bool { return f.Tour.IsZero() && f.Done == nil }

// Check lists what is wrong with the tour and with each completion, at the keys of their JSON forms.
func (f File) Check() error {
	var faults fault.List
	faults.AddError("tour", f.Tour.Check())
	for i, done := range f.Done {
		faults.AddError(fault.Path("done").Index(i), done.Check())
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the File as it was. What is wrong with
// the file is for [File.Check] to say.
func (f *File) UnmarshalJSON(data []byte) error {
	var read File
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("tour", &read.Tour)
		fault.Items(o, "done", &read.Done)
	})
	if err != nil {
		return err
	}
	*f = read
	return nil
}
