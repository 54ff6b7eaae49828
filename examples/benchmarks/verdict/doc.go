// Package verdict measures the verdict on one officer for one post beside three policy engines of the same language, on
// the same twenty rules and the same data: cel-go, cedar-go and OPA.
//
// Much is favourable to the others: their programs are compiled beforehand, and their input is converted beforehand; days
// are whole numbers such as 20080501, so that they add years without a calendar. They are measured on the record as the
// program keeps it, and on input that was made flat for them beforehand. README.md says more.
//
//	go test -run '^$' -bench . -benchmem -benchtime 300ms -count 5 -cpu 1 ./verdict
package verdict
